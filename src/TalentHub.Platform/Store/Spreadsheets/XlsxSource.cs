using System.IO.Compression;
using System.Xml;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Store.Spreadsheets;

/// <summary>The first sheet of an xlsx workbook, row by row. Formulas are seen as such, which a reader of cached values cannot.</summary>
internal sealed class XlsxSource : IRowSource
{
    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictRelation = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private const int MaxEntries = 1_000;

    private readonly ZipArchive _zip;
    private readonly SheetLayout _layout;
    private readonly StringTable _strings = new();
    private readonly string _sheet;

    internal XlsxSource(Stream file, SheetLayout layout)
    {
        (_zip, _layout) = (new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true), layout);
        RefuseActiveContent();
        _sheet = FirstSheet();
        ReadStrings();
    }

    /// <summary>Whether days are counted from 1904, as old Macintosh workbooks do.</summary>
    public bool Since1904 { get; private set; }

    public IEnumerable<RawRow> Rows()
    {
        using var reader = Open(_sheet);
        var (number, cells) = (0, new List<RawCell>());
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "row" })
            {
                number = int.TryParse(reader.GetAttribute("r"), out var given) && given > number ? given : number + 1;
                cells = [];
                if (!reader.IsEmptyElement)
                {
                    ReadRow(reader, cells);
                }

                yield return new RawRow(number, cells);
            }
        }
    }

    public void Dispose()
    {
        _strings.Dispose();
        _zip.Dispose();
    }

    private void ReadRow(XmlReader reader, List<RawCell> cells)
    {
        var next = 0;
        while (reader.Read() && !(reader is { NodeType: XmlNodeType.EndElement, LocalName: "row" }))
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "c" })
            {
                var cell = ReadCell(reader, next);
                next = cell.Column + 1;
                if (cell.Text.Length > 0 || cell.Kind == RawCellKind.Formula)
                {
                    RefuseColumn(cell.Column);
                    cells.Add(cell);
                }
            }
        }
    }

    private RawCell ReadCell(XmlReader reader, int next)
    {
        var column = reader.GetAttribute("r") is { Length: > 0 } reference ? ColumnOf(reference) : next;
        var type = reader.GetAttribute("t");
        var (text, formula) = ("", false);
        if (!reader.IsEmptyElement)
        {
            while (reader.Read() && !(reader is { NodeType: XmlNodeType.EndElement, LocalName: "c" }))
            {
                if (reader.NodeType == XmlNodeType.Element)
                {
                    formula |= reader.LocalName == "f";
                    text = reader.LocalName switch
                    {
                        "v" => TextOf(reader, "v"),
                        "is" => TextOf(reader, "is"),
                        _ => text,
                    };
                }
            }
        }

        return formula ? new(column, text, RawCellKind.Formula) : type switch
        {
            "s" => new(column, (int.TryParse(text, out var index) ? _strings.At(index) : null) ?? throw Broken(), RawCellKind.Text),
            "inlineStr" or "str" or "d" or "b" => new(column, text, RawCellKind.Text),
            "e" => new(column, text, RawCellKind.Error),
            _ => new(column, text, RawCellKind.Number),
        };
    }

    /// <summary>The text inside an element, without what says how to pronounce it.</summary>
    private static string TextOf(XmlReader reader, string element)
    {
        var (text, depth) = ("", reader.Depth);
        if (reader.IsEmptyElement)
        {
            return text;
        }

        var spoken = int.MaxValue;
        while (reader.Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth && reader.LocalName == element))
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "rPh", IsEmptyElement: false })
            {
                spoken = reader.Depth;
            }
            else if (reader.NodeType == XmlNodeType.EndElement && reader.Depth == spoken)
            {
                spoken = int.MaxValue;
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace
                && reader.Depth < spoken)
            {
                text += reader.Value;
            }
        }

        return text;
    }

    private void RefuseActiveContent()
    {
        if (_zip.Entries.Count > MaxEntries || _zip.Entries.Sum(e => e.Length) > _layout.MaxInflatedBytes)
        {
            throw new SheetRefusedException(SheetProblem.TooLarge);
        }

        var active = _zip.Entries.FirstOrDefault(e =>
            e.Name.Contains("vbaProject", StringComparison.OrdinalIgnoreCase) || e.FullName.Contains("macrosheets/", StringComparison.OrdinalIgnoreCase)
            || e.FullName.Contains("externalLinks/", StringComparison.OrdinalIgnoreCase) || e.FullName.Contains("embeddings/", StringComparison.OrdinalIgnoreCase));
        if (active is not null)
        {
            throw new SheetRefusedException(SheetProblem.ActiveContent.With(("part", active.Name)));
        }
    }

    private string FirstSheet()
    {
        string? id = null;
        using (var workbook = Open("xl/workbook.xml"))
        {
            while (id is null && workbook.Read())
            {
                if (workbook is { NodeType: XmlNodeType.Element, LocalName: "workbookPr" })
                {
                    Since1904 = workbook.GetAttribute("date1904") is "1" or "true";
                }
                else if (workbook is { NodeType: XmlNodeType.Element, LocalName: "sheet" })
                {
                    id = workbook.GetAttribute("id", Relation) ?? workbook.GetAttribute("id", StrictRelation);
                }
            }
        }

        using var relations = Open("xl/_rels/workbook.xml.rels");
        while (relations.Read())
        {
            if (relations.NodeType == XmlNodeType.Element && relations.GetAttribute("Id") == id && relations.GetAttribute("Target") is { } target)
            {
                return target.StartsWith('/') ? target[1..] : "xl/" + target;
            }
        }

        throw Broken();
    }

    private void ReadStrings()
    {
        if (_zip.GetEntry("xl/sharedStrings.xml") is null)
        {
            return;
        }

        using var reader = Open("xl/sharedStrings.xml");
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                _strings.Add(TextOf(reader, "si"));
            }
        }
    }

    private XmlReader Open(string name)
    {
        var entry = _zip.GetEntry(name) ?? throw Broken();
        var stream = new LimitedStream(entry.Open(), _layout.MaxInflatedBytes, () => new SheetRefusedException(SheetProblem.TooLarge));
        return XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true });
    }

    private void RefuseColumn(int column)
    {
        if (column >= _layout.MaxColumns)
        {
            throw new SheetRefusedException(SheetProblem.TooManyColumns.With(("limit", _layout.MaxColumns)));
        }
    }

    private static int ColumnOf(string reference)
    {
        var column = 0;
        foreach (var c in reference.AsSpan(0, Math.Min(4, reference.Length)))
        {
            if (!char.IsAsciiLetterUpper(c))
            {
                break;
            }

            column = (column * 26) + (c - 'A' + 1);
        }

        return column > 0 ? column - 1 : throw Broken();
    }

    private static SheetRefusedException Broken() => new(SheetProblem.Unreadable);
}
