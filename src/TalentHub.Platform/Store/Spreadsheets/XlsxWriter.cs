using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace TalentHub.Platform.Store.Spreadsheets;

/// <summary>
/// Writes a workbook row by row. What comes as text is text, so that document numbers keep all their digits and nothing is a formula; amounts and counts
/// come as numbers, so that they can be summed.
/// </summary>
internal sealed class XlsxWriter : IDisposable
{
    private const string Head = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";
    private readonly ZipArchive _zip;
    private readonly List<string> _names = [];
    private StreamWriter? _sheet;

    internal XlsxWriter(Stream file) => _zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);

    internal void BeginSheet(string name, int columns)
    {
        EndSheet();
        _names.Add(name);
        _sheet = Part($"xl/worksheets/sheet{_names.Count}.xml");
        _sheet.Write($"{Head}<worksheet xmlns=\"{Main}\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" state=\"frozen\"/></sheetView></sheetViews>");
        _sheet.Write($"<cols><col min=\"1\" max=\"{columns}\" width=\"22\" style=\"1\" customWidth=\"1\"/></cols><sheetData>");
    }

    /// <summary>Writes a row; a <see cref="decimal"/> is an amount of two decimals, an <see cref="int"/> or <see cref="long"/> a count.</summary>
    internal void Row(IEnumerable<object?> cells, bool heading = false)
    {
        _sheet!.Write("<row>");
        foreach (var cell in cells)
        {
            switch (cell)
            {
                case decimal amount:
                    Number(amount, style: 3);
                    break;
                case int or long:
                    Number((IFormattable)cell, style: 4);
                    break;
                default:
                    Text((string?)cell ?? "", heading ? 2 : 1);
                    break;
            }
        }

        _sheet.Write("</row>");
    }

    public void Dispose()
    {
        EndSheet();
        Write("[Content_Types].xml", $"{Head}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>{Each(n => $"<Override PartName=\"/xl/worksheets/sheet{n}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>")}</Types>");
        Write("_rels/.rels", $"{Head}<Relationships xmlns=\"{Package}\"><Relationship Id=\"r1\" Type=\"{Relation}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        Write("xl/workbook.xml", $"{Head}<workbook xmlns=\"{Main}\" xmlns:r=\"{Relation}\"><sheets>{Each(n => $"<sheet name=\"{SecurityElement.Escape(_names[n - 1])}\" sheetId=\"{n}\" r:id=\"r{n}\"/>")}</sheets></workbook>");
        Write("xl/_rels/workbook.xml.rels", $"{Head}<Relationships xmlns=\"{Package}\">{Each(n => $"<Relationship Id=\"r{n}\" Type=\"{Relation}/worksheet\" Target=\"worksheets/sheet{n}.xml\"/>")}<Relationship Id=\"styles\" Type=\"{Relation}/styles\" Target=\"styles.xml\"/></Relationships>");
        Write("xl/styles.xml", $"{Head}<styleSheet xmlns=\"{Main}\"><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"等线\"/></font><font><b/><sz val=\"11\"/><name val=\"等线\"/></font></fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"5\"><xf/><xf numFmtId=\"49\" applyNumberFormat=\"1\"/><xf numFmtId=\"49\" fontId=\"1\" applyNumberFormat=\"1\" applyFont=\"1\"/><xf numFmtId=\"4\" applyNumberFormat=\"1\"/><xf numFmtId=\"3\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
        _zip.Dispose();
    }

    /// <summary>Text that a spreadsheet might run gets an apostrophe in front; characters that XML cannot hold are left out.</summary>
    private static string Harmless(string text)
    {
        var plain = text.AsSpan().ContainsAnyInRange('\0', '\u001f') || text.AsSpan().ContainsAnyInRange('\ud800', '\uffff')
            ? string.Concat(text.EnumerateRunes().Where(r => r.Value is '\t' or '\n' or '\r' || (r.Value >= ' ' && r.Value is not (0xFFFE or 0xFFFF))))
            : text;
        return plain.Length > 0 && plain[0] is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠' && plain.Length > 1 ? "'" + plain : plain;
    }

    private void Number(IFormattable number, int style) =>
        _sheet!.Write(string.Create(CultureInfo.InvariantCulture, $"<c s=\"{style}\"><v>{number}</v></c>"));

    private void Text(string text, int style)
    {
        _sheet!.Write($"<c t=\"inlineStr\" s=\"{style}\"><is><t xml:space=\"preserve\">");
        _sheet.Write(SecurityElement.Escape(Harmless(text)));
        _sheet.Write("</t></is></c>");
    }

    private string Each(Func<int, string> part) => string.Concat(Enumerable.Range(1, _names.Count).Select(part));

    private void EndSheet()
    {
        _sheet?.Write("</sheetData></worksheet>");
        _sheet?.Dispose();
        _sheet = null;
    }

    private void Write(string name, string text)
    {
        using var part = Part(name);
        part.Write(text);
    }

    private StreamWriter Part(string name) => new(_zip.CreateEntry(name, CompressionLevel.Fastest).Open(), new UTF8Encoding(false), 32 * 1024);
}
