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

    /// <summary>The posted cells that say something new.</summary>
    public IReadOnlyList<ScoreEntry> Entries(HttpContext http) =>
    [
        .. from row in Rows
           from subject in Columns
           where Has(row, subject)
           let text = PostedForm.Value(http, Cell(row.Ticket, subject))
           where text is not null && text != row.Scores.GetValueOrDefault(subject.ToString())
           select new ScoreEntry(row.Ticket, subject, text),
    ];

    /// <summary>The problem of an entry at its cell.</summary>
    public static Problem At(Problem problem, ScoreEntry entry) => problem.In(Cell(entry.Ticket, entry.Subject));
}
