using System.Globalization;

namespace TalentHub.Demonstration.Rosters;

/// <summary>The marks as the examiners wrote them down, in the order of the tickets; the ticket numbers come from the product.</summary>
public static class Marks
{
    /// <summary>Marks of the examinations: one in thirteen fails in practice.</summary>
    public static IEnumerable<Roster> Examined() => Enterprises.Examining.Index().Select(e => new Roster(
        $"marks/{e.Item.Name}.xlsx", ["序号", "理论成绩", "技能成绩"],
        [.. Enumerable.Range(0, e.Item.Workers).Select(n => (string?[])
            [Text(n + 1), Mark(n + (e.Index * 1000), 62, 33), n % 13 == 7 ? "52.5" : Mark(n + (e.Index * 3000) + 7, 60, 36)])]));

    /// <summary>Marks of the evaluation forms: everybody passes.</summary>
    public static IEnumerable<Roster> Evaluated() => Enterprises.OwnFiling.Select(e => new Roster(
        $"marks/{e.Name}.xlsx", ["序号", "评价成绩"],
        [.. Enumerable.Range(0, e.Senior + e.Intermediate + e.Junior).Select(n => (string?[])[Text(n + 1), Mark(n, 70, 26)])]));

    /// <summary>Marks of the class that was enrolled with its enterprise.</summary>
    public static Roster Class(int students) => new(
        "marks/入校即入企.xlsx", ["序号", "理论成绩", "技能成绩"],
        [.. Enumerable.Range(0, students).Select(n => (string?[])[Text(n + 1), Mark(n + 9000, 64, 30), Mark(n + 9500, 66, 30)])]);

    private static string Mark(int n, int from, int span) =>
        (from + (Invent.Mix(n) % (uint)(span * 2) / 2m)).ToString("0.0", CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
