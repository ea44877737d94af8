using System.Globalization;
using TalentHub.Api.Pages.Components;
using TalentHub.Organisations.Domain;
using TalentHub.Organisations.Domain.Filings;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.Api.Pages.Filings;

/// <summary>One row of the scope as a form holds it.</summary>
public sealed record ScopeForm(string Occupation, string Level, string From, string To)
{
    private const int BlankRows = 6;

    /// <summary>The level of a row is not chosen.</summary>
    public static readonly ProblemType LevelMissing = new(
        "filing.level-missing", ProblemKind.Invalid,
        "请为每个职业选择等级。",
        "Choose a level for each occupation.");

    /// <summary>A row without an occupation.</summary>
    public static readonly ProblemType OccupationMissing = new(
        "filing.occupation-missing", ProblemKind.Invalid,
        "请为第{row}行选择职业；不需要的行请清空等级和日期。",
        "Choose an occupation in row {row}, or empty the row.");

    /// <summary>An empty row.</summary>
    public static readonly ScopeForm Blank = new("", "", "", "");

    /// <summary>The rows that were filled in, in their order.</summary>
    public static IReadOnlyList<ScopeForm> Posted(IFormCollection form) =>
        [.. Enumerable.Range(0, form["occupation"].Count)
            .Select(i => new ScopeForm(form["occupation"][i]!.Trim(), At(form, "level", i), At(form, "from", i), At(form, "to", i)))
            .Where(row => row != Blank)];

    /// <summary>Rows to show, with blank ones behind them.</summary>
    public static IReadOnlyList<ScopeForm> WithBlanks(IEnumerable<ScopeForm> filled) => [.. filled, .. Enumerable.Repeat(Blank, BlankRows)];

    /// <summary>What the rows that were filled in ask for, and everything that is wrong with them.</summary>
    public static (IReadOnlyList<ScopeItem> Items, IReadOnlyList<Problem> Wrong) Read(IFormCollection form)
    {
        var read = Posted(form).Select((row, index) => row.Read(index)).ToList();
        return ([.. read.Select(item => item.Value).OfType<ScopeItem>()], [.. read.Select(item => item.Problem).OfType<Problem>()]);
    }

    /// <summary>What the row at an index asks for, or what is wrong with it.</summary>
    public Outcome<ScopeItem> Read(int index)
    {
        var code = OccupationCode.Parse(Occupation);
        return Occupation.Length == 0 ? OccupationMissing.With(("row", index + 1)).In($"scope[{index}].occupation")
            : !code.Succeeded ? code.Problem.In($"scope[{index}].occupation")
            : !Enum.TryParse<SkillLevel>(Level, out var level) ? LevelMissing.With().In($"scope[{index}].level")
            : Day(From) is not { } from ? PostedDay.Missing.With().In($"scope[{index}].from")
            : Day(To) is not { } to ? PostedDay.Missing.With().In($"scope[{index}].to")
            : new ScopeItem(code.Value, level, from, to);
    }

    private static string At(IFormCollection form, string name, int index) => index < form[name].Count ? form[name][index]!.Trim() : "";

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
