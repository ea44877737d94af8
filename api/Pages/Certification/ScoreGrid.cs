using TalentHub.Api.Localisation;
using TalentHub.Api.Pages.Components;
using TalentHub.Certification.Domain.Scores;
using TalentHub.Certification.Domain.Standards;
using TalentHub.Certification.Store;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Api.Pages.Certification;

/// <summary>One page of the score sheet as a form: a row a candidate, a cell a subject of that candidate's level.</summary>
/// <param name="Rows">The candidates.</param>
/// <param name="SubjectsOf">The subjects of an occupation and level.</param>
public sealed record ScoreGrid(IReadOnlyList<ScoreSheetRow> Rows, Func<string, int, IReadOnlyList<SubjectRule>> SubjectsOf)
{
    /// <summary>The subjects that any candidate of the page has: the columns.</summary>
    public IReadOnlyList<ExamSubject> Columns =>
        [.. Rows.SelectMany(r => SubjectsOf(r.OccupationCode, (int)r.Level)).Select(s => s.Subject).Distinct().Order()];

    /// <summary>Whether a candidate is assessed in a subject.</summary>
    public bool Has(ScoreSheetRow row, ExamSubject subject) => SubjectsOf(row.OccupationCode, (int)row.Level).Any(s => s.Subject == subject);

    /// <summary>The name under which a cell is posted, and at which its problem is shown.</summary>
    public static string Cell(string ticket, ExamSubject subject) => $"s-{ticket}-{subject}";

    /// <summary>The hidden field in which a cell carries the stored score that it showed.</summary>
    public static string Was(string ticket, ExamSubject subject) => $"was-{ticket}-{subject}";

    /// <summary>The stored score of a cell; null when there is none.</summary>
    public static string? Stored(ScoreSheetRow row, ExamSubject subject) => row.Scores.GetValueOrDefault(subject.ToString());

    /// <summary>What the person wrote into a cell; null when it was left as it was shown.</summary>
    public static string? Typed(HttpContext http, Texts texts, ScoreSheetRow row, ExamSubject subject)
    {
        var shown = Shown(http, row, subject);
        return PostedForm.Value(http, Cell(row.Ticket, subject)) is { } text && text != shown && text != texts.Score(shown) ? text : null;
    }

    /// <summary>The posted cells in which the person wrote something, each with the stored score that it showed.</summary>
    public IReadOnlyList<ScoreEntry> Entries(HttpContext http, Texts texts) =>
    [
        .. from row in Rows
           from subject in Columns
           where Has(row, subject) && row.Takes(subject.ToString())
           let text = Typed(http, texts, row, subject)
           where text is not null
           select new ScoreEntry(row.Ticket, subject, text, Seen: Shown(http, row, subject) ?? ""),
    ];

    private static string? Shown(HttpContext http, ScoreSheetRow row, ExamSubject subject) =>
        http.Request.Form.ContainsKey(Was(row.Ticket, subject)) ? PostedForm.Value(http, Was(row.Ticket, subject)) : Stored(row, subject);

    /// <summary>The problem of an entry at its cell.</summary>
    public static Problem At(Problem problem, ScoreEntry entry) => problem.In(Cell(entry.Ticket, entry.Subject));
}
