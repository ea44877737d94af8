using TalentHub.Platform.Domain.Errors;

namespace TalentHub.People.Domain.Rosters;

/// <summary>What was found about one row of a roster, in the dry run or at registration.</summary>
/// <param name="Row">The row as a spreadsheet shows it.</param>
/// <param name="Verdict">What became of it.</param>
/// <param name="Key">
/// What the row is about, so that the same thing twice in one file is noticed: a keyed hash for people, never a number in full.
/// </param>
/// <param name="Problems">What is wrong, each placed at row and column.</param>
public sealed record RosterFinding(int Row, RosterVerdict Verdict, string? Key, IReadOnlyList<Problem> Problems)
{
    /// <summary>A row that can be registered.</summary>
    public static RosterFinding Valid(int row, string key) => new(row, RosterVerdict.Valid, key, []);

    /// <summary>A row whose content is registered already; the note says where.</summary>
    public static RosterFinding Already(int row, string key, Problem note) => new(row, RosterVerdict.Already, key, [note]);

    /// <summary>A row that has just been registered.</summary>
    public static RosterFinding Registered(int row) => new(row, RosterVerdict.Registered, Key: null, []);

    /// <summary>A row that cannot be registered.</summary>
    public static RosterFinding Refused(int row, IReadOnlyList<Problem> problems) => new(row, RosterVerdict.Refused, Key: null, problems);
}
