using SkiaSharp;

namespace TalentHub.Papers;

/// <summary>A PDF of certificates, one A4 page each, written to a stream as pages are added: memory does not grow with their number.</summary>
public sealed class CertificateBook : IDisposable
{
    private readonly SKDocument _document;
    private readonly CertificateSheet _sheet;

    /// <summary>Begins a book. The stream is written synchronously and stays open.</summary>
    /// <param name="output">Where the PDF goes.</param>
    /// <param name="fonts">The typefaces.</param>
    /// <param name="title">What readers show as the document's title; no personal data, because systems index it.</param>
    /// <param name="at">The instant written into the file.</param>
    public CertificateBook(Stream output, PaperFonts fonts, string title, DateTimeOffset at)
    {
        _document = SKDocument.CreatePdf(output, new SKDocumentPdfMetadata
        {
            Title = title,
            Creator = "TalentHub",
            Producer = "TalentHub",
            Creation = at.UtcDateTime,
            Modified = at.UtcDateTime,
            RasterDpi = 300,
            EncodingQuality = 90,
        });
        _sheet = new CertificateSheet(fonts);
    }

    /// <summary>Adds the page of one certificate.</summary>
    public void Add(CertificateFace face)
    {
        using var canvas = _document.BeginPage(CertificateSheet.Width, CertificateSheet.Height);
        _sheet.Draw(canvas, face);
        _document.EndPage();
    }

    /// <summary>Writes what comes after the last page: the typefaces and the index. Without it the file is not a PDF.</summary>
    public void Close() => _document.Close();

    /// <inheritdoc/>
    public void Dispose()
    {
        _sheet.Dispose();
        _document.Dispose();
    }
}
