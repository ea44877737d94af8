using System.Text;
using TalentHub.Testing;

namespace TalentHub.Api.Tests.Hostile;

/// <summary>One kind of roster: who brings it in, into what, its columns and the n-th right row.</summary>
public sealed record RosterCase(string Name, string User, string Target, string[] Headings, Func<int, string[]> Row, string Table)
{
    /// <summary>A workbook of rows.</summary>
    public byte[] Xlsx(IEnumerable<string[]> rows) => RawWorkbook.OfRows([RawWorkbook.Row(Headings), .. rows.Select(r => RawWorkbook.Row(r))]).ToArray();

    /// <summary>A list as text.</summary>
    public byte[] Csv(IEnumerable<string[]> rows, Encoding encoding) =>
        encoding.GetBytes(string.Join("\r\n", rows.Prepend(Headings).Select(r => string.Join(',', r))) + "\r\n");

    /// <summary>The n-th right row with some cells replaced.</summary>
    public string[] With(int n, params (string Column, string Value)[] cells)
    {
        var row = Row(n);
        foreach (var (column, value) in cells)
        {
            row[Array.IndexOf(Headings, column)] = value;
        }

        return row;
    }
}
