using System.Diagnostics;
using SkiaSharp;

namespace TalentHub.Papers.Tests;

/// <summary>Prints books and reads them with poppler, which shares no code with what wrote them.</summary>
public sealed class PrintedBook : IDisposable
{
    private const float Scale = Dpi / 72f;
    private const int Dpi = 144;
    private readonly string _folder = Directory.CreateTempSubdirectory("papers").FullName;

    public PaperFonts Fonts { get; } = new();

    /// <summary>Where the name stands, in pixels of <see cref="Picture"/>.</summary>
    public static SKRectI NameField { get; } = Pixels(170, 328, 400, 363);

    public static SKRectI Photo { get; } = Pixels(419, 323, 518, 454);

    public static SKRectI Qr { get; } = Pixels(70, 624, 162, 716);

    public byte[] Print(params CertificateFace[] faces)
    {
        using var output = new MemoryStream();
        using (var book = new CertificateBook(output, Fonts, "职业技能等级证书", DateTimeOffset.UnixEpoch))
        {
            Array.ForEach(faces, book.Add);
            book.Close();
        }

        return output.ToArray();
    }

    public string Text(byte[] pdf) => Run("pdftotext", "-layout", Saved(pdf), "-");

    public SKBitmap Picture(byte[] pdf)
    {
        var file = Saved(pdf);
        Run("pdftoppm", "-png", "-singlefile", "-r", Dpi.ToString(System.Globalization.CultureInfo.InvariantCulture), file, file);
        return SKBitmap.Decode(file + ".png");
    }

    public void Dispose()
    {
        Fonts.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static SKRectI Pixels(float left, float top, float right, float bottom) =>
        new((int)(left * Scale), (int)(top * Scale), (int)(right * Scale), (int)(bottom * Scale));

    private string Saved(byte[] pdf)
    {
        var file = Path.Combine(_folder, $"{Guid.CreateVersion7():N}.pdf");
        File.WriteAllBytes(file, pdf);
        return file;
    }

    private static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
