using System.Text.Json.Nodes;
using TalentHub.Demonstration.Rosters;
using TalentHub.Demonstration.Script;

namespace TalentHub.Demonstration.Play;

/// <summary>What an office does between examination and upload: puts ticket numbers beside the marks on paper.</summary>
public static class MarkSheet
{
    private const string Ticket = "准考证号";
    private const string Line = "序号";
    private const int AtOnce = 500;

    private static readonly Dictionary<string, string> Subjects = new(StringComparer.Ordinal)
    {
        ["理论成绩"] = "Theory", ["技能成绩"] = "Practice", ["评价成绩"] = "Evaluation",
    };

    /// <summary>The sheet that is uploaded.</summary>
    /// <exception cref="ScriptException">There are more or fewer candidates than marks.</exception>
    public static async Task<Roster> Fill(Session session, SheetStep step, string marks, CancellationToken cancel)
    {
        var rows = Workbook.Rows(marks);
        var tickets = new List<string>();
        for (var more = true; more;)
        {
            var page = (await session.Get($"{step.Tickets}?skip={tickets.Count}&take={AtOnce}", cancel))!;
            var candidates = page["items"]!.AsArray();
            tickets.AddRange(candidates.Select(c => c!["ticket"]!.GetValue<string>()));
            more = candidates.Count > 0 && tickets.Count < page["total"]!.GetValue<int>();
        }

        if (tickets.Count != rows.Count)
        {
            throw new ScriptException($"There are {rows.Count} marks for {tickets.Count} candidates.");
        }

        var subjects = rows[0].AsObject().Select(cell => cell.Key).Where(heading => heading != Line).ToList();
        return new(
            step.To, [Ticket, .. subjects],
            [.. tickets.Order(StringComparer.Ordinal).Zip(rows, (ticket, row) => (string?[])[ticket, .. subjects.Select(s => row[s]!.GetValue<string>())])]);
    }

    /// <summary>The same marks as an examiner enters them, one by one.</summary>
    public static JsonArray Entries(Roster sheet) =>
    [
        .. sheet.Rows.SelectMany(row => Enumerable.Range(1, row.Count - 1).Select(column => new JsonObject
        {
            ["ticket"] = row[0], ["subject"] = Subjects[sheet.Headings[column]], ["text"] = row[column],
        })),
    ];
}
