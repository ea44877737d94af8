using System.Text;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Store.Spreadsheets;
using TalentHub.Subsidies.Domain.Returns;

namespace TalentHub.Subsidies.Store.Payouts;

/// <summary>
/// Reads return files: a workbook, or text with commas, tabs or upright bars, as UTF-8, GBK or GB18030. A heading line names the
/// columns; those of the bank file may be there too, and others are passed over, because a bank's file is not ours to change.
/// </summary>
public sealed class ReturnFileReader(RosterReader rosters)
{
    private static readonly char[] Separators = [',', '\t', '|'];

    /// <summary>The columns of a return file.</summary>
    public static readonly SheetLayout Layout = new(
        new SheetColumn("reference", ReturnRowProblem.Reference, "Reference", Sample: "ZF2023-000001-6"),
        new SheetColumn("amount", ReturnRowProblem.Amount, "Amount", Sample: "6000.00"),
        new SheetColumn("status", ReturnRowProblem.Status, "Result", Sample: "成功"),
        new SheetColumn("note", "原因", "Reason", Required: false) { AlsoCalled = ["银行说明", "失败原因", "退票原因", "说明", "备注", "附言", "摘要", "Note"] },
        new SheetColumn("number", "序号", "No.", Required: false),
        new SheetColumn("name", ReturnRowProblem.Name, "Account name", Required: false),
        new SheetColumn("account", ReturnRowProblem.Account, "Account", Required: false),
        new SheetColumn("bank", "联行号", "Bank code", Required: false),
        new SheetColumn("purpose", "用途", "Purpose", Required: false))
    {
        PassesOthersOver = true,
    };

    /// <summary>The rows, or why the file as a whole cannot be read.</summary>
    public async Task<Outcome<IReadOnlyList<ReturnLine>>> Read(byte[] content, CancellationToken cancel = default)
    {
        var commas = WithCommas(content);
        if (!commas.Succeeded)
        {
            return commas.Problem;
        }

        using var stream = new MemoryStream(commas.Value);
        var opened = await rosters.Open(stream, Layout, cancel: cancel);
        if (!opened.Succeeded)
        {
            return Told(opened.Problem);
        }

        using var roster = opened.Value;
        return await roster.Rows().Select(Line).ToListAsync(cancel);
    }

    /// <summary>The bank knows no template of ours: what it has to send is said in full.</summary>
    private static Problem Told(Problem problem) =>
        problem.Code == SheetProblem.Empty.Code || problem.Code == SheetProblem.NoRows.Code ? ReturnProblem.NoRows
        : problem.Code == SheetProblem.ColumnMissing.Code ? ReturnProblem.ColumnMissing.With(
            ("columns", new BothLanguages(problem.Arguments["columns"], problem.Arguments["columnsEnglish"])))
        : problem;

    private static ReturnLine Line(SheetRow row) => new(
        row.Number, Cell(row, "reference", ReturnRowProblem.Reference), Cell(row, "amount", ReturnRowProblem.Amount),
        Cell(row, "status", ReturnRowProblem.Status), row.Cells["note"],
        row.Cells["name"], row.Cells["account"]);

    /// <summary>A formula keeps its mark, whatever value a program last computed for it, so that a person looks at it.</summary>
    private static string Cell(SheetRow row, string key, string heading) =>
        row.Problems.Any(p => p.Code == SheetProblem.Formula.Code && p.Column == heading)
            ? ReturnRowProblem.FormulaMark + row.Cells[key].TrimStart(ReturnRowProblem.FormulaMark)
            : row.Cells[key];

    private static Outcome<byte[]> WithCommas(byte[] content)
    {
        if (content.AsSpan().StartsWith("PK"u8))
        {
            return content;
        }

        using var stream = new MemoryStream(content);
        if (TextEncoding.Detect(stream) is not { } encoding)
        {
            return ReturnProblem.Unreadable;
        }

        var text = encoding.GetString(content);
        return SeparatorOf(text) is var separator && separator == ',' ? content : Quoted(text, separator);
    }

    // A reason may hold any character; the first line with three cells is the heading, which holds only its own separator.
    private static char SeparatorOf(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var cells = line.ToString();
            if (Separators.MaxBy(separator => cells.Count(letter => letter == separator)) is var most && cells.Count(letter => letter == most) >= 2)
            {
                return most;
            }
        }

        return ',';
    }

    private static byte[] Quoted(string text, char separator)
    {
        var csv = new StringBuilder(text.Length + (text.Length / 4));
        foreach (var line in text.TrimStart('\uFEFF').AsSpan().EnumerateLines())
        {
            csv.AppendJoin(',', line.ToString().Split(separator).Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")).Append('\n');
        }

        return Encoding.UTF8.GetBytes(csv.ToString());
    }
}
