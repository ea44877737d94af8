using System.IO.Compression;
using System.Text;

namespace TalentHub.Testing;

/// <summary>Workbooks as raw parts, so that a test can write what no tool would.</summary>
public static class RawWorkbook
{
    /// <summary>A workbook of rows.</summary>
    public static MemoryStream OfRows(params string[] rows) => Of(string.Concat(rows));

    /// <summary>A workbook of the text of its rows, with a document type or more parts.</summary>
    public static MemoryStream Of(string rows, string dtd = "", params (string Name, string Text)[] more)
    {
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
            Part(zip, "xl/workbook.xml", "<workbook xmlns=\"m\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"s\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            Part(zip, "xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            Part(zip, "xl/worksheets/sheet1.xml", $"{dtd}<worksheet xmlns=\"m\"><sheetData>{rows}</sheetData></worksheet>");
            foreach (var (name, text) in more)
            {
                Part(zip, name, text);
            }
        }

        file.Position = 0;
        return file;
    }

    /// <summary>A row of texts, or of cells made by the methods below.</summary>
    public static string Row(params string[] cells) => $"<row>{string.Concat(cells.Select(c => c.StartsWith("<c", StringComparison.Ordinal) ? c : $"<c t=\"inlineStr\"><is><t>{c}</t></is></c>"))}</row>";

    /// <summary>A cell that holds a number.</summary>
    public static string Number(string value) => $"<c><v>{value}</v></c>";

    /// <summary>A cell that holds a formula and what it last came to.</summary>
    public static string Formula(string formula, string cached) => $"<c><f>{formula}</f><v>{cached}</v></c>";

    private static void Part(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
        writer.Write(text);
    }
}
