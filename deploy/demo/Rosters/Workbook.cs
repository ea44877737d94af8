using System.Text.Json.Nodes;
using MiniExcelLibs;
using TalentHub.Platform.Store.Spreadsheets;

namespace TalentHub.Demonstration.Rosters;

/// <summary>The Excel files of the demonstration.</summary>
public static class Workbook
{
    /// <summary>The name of every sheet: whoever opens a file reads that nobody in it exists.</summary>
    public const string Sheet = "演示数据 人物虚构";

    /// <summary>The rows of a workbook, each by its headings.</summary>
    public static IReadOnlyList<JsonNode> Rows(string path) =>
        [.. MiniExcel.Query(path, useHeaderRow: true).Cast<IDictionary<string, object?>>().Select(row => (JsonNode)new JsonObject(
            row.Select(cell => KeyValuePair.Create(cell.Key, (JsonNode?)JsonValue.Create(cell.Value?.ToString() ?? "")))))];

    /// <summary>Writes a roster.</summary>
    public static async Task Write(string folder, Roster roster)
    {
        var path = Path.Combine(folder, roster.File);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await using var workbook = await new SpreadsheetWriter().List(Sheet, roster.Headings, roster.Rows.ToAsyncEnumerable());
        await using var file = File.Create(path);
        await workbook.CopyToAsync(file);
    }
}
