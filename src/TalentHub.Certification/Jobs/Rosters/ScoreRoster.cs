using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Scores;
using TalentHub.Certification.Domain.Standards;
using TalentHub.Certification.Grains;
using TalentHub.People.Domain.Rosters;
using TalentHub.People.Jobs.Rosters;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Platform.Store.Spreadsheets;

namespace TalentHub.Certification.Jobs.Rosters;

/// <summary>The score sheet of an assessment batch: a row a candidate, a column a subject.</summary>
public sealed class ScoreRoster(IGrainFactory grains, BatchFacts facts) : IRosterKind
{
    private const string Ticket = "准考证号";

    private static readonly (ExamSubject Subject, string Column, string English)[] Subjects =
    [
        (ExamSubject.Theory, "理论成绩", "Theory"),
        (ExamSubject.Practice, "技能成绩", "Practice"),
        (ExamSubject.PanelReview, "综合评审成绩", "Panel review"),
        (ExamSubject.Evaluation, "评价成绩", "Evaluation"),
    ];

    /// <inheritdoc/>
    public string Name => "certification.scores";

    /// <inheritdoc/>
    public SheetLayout Layout { get; } = new(
    [
        new(Ticket, Ticket, "Ticket", Sample: "2023090400001"),
        .. Subjects.Select(s => new SheetColumn(s.Column, s.Column, s.English, Required: false, Sample: "85.5")
        {
            Takes = new("分数，或填写：缺考、违纪", "Points, or 缺考 (Absent), 违纪 (Violation)"),
        }),
    ]);

    /// <inheritdoc/>
    public string KeyColumn => Ticket;

    /// <inheritdoc/>
    /// <remarks>Examiners record scores candidate by candidate; whole rosters are the body's.</remarks>
    public IReadOnlyList<Role> Roles { get; } = [Role.Enterprise, Role.School];

    /// <inheritdoc/>
    public async Task<Outcome<RosterTarget>> Target(Guid targetId, CancellationToken cancel) =>
        await grains.GetGrain<IAssessmentBatchGrain>(targetId).Read() is { State: BatchState.Marking } batch
            ? new RosterTarget(batch.Id, batch.BodyId, batch.Title)
            : RosterProblem.TargetNotFound;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<RosterFinding>> Check(
        RosterTarget target, IReadOnlyList<SheetRow> rows, CommandContext context, CancellationToken cancel)
    {
        var batch = await grains.GetGrain<IAssessmentBatchGrain>(target.Id).Read();
        var judged = (await facts.Judge(batch!, [.. rows.SelectMany(Entries)], context)).ToLookup(j => j.Entry.Row);
        var parts = await facts.Subjects(batch!);
        var asked = batch!.Tracks.SelectMany(t => parts(t.OccupationCode, t.Level)).Select(rule => rule.Subject).ToHashSet();
        var first = Subjects.First(s => asked.Contains(s.Subject)).Column;
        return [.. rows.Select(row => Finding(row, first, [.. judged[row.Number].Select(j => At(j.Problem, j.Entry)).OfType<Problem>()]))];
    }

    /// <inheritdoc/>
    public async Task<Outcome<RosterChunk>> Register(
        RosterTarget target, IReadOnlyList<SheetRow> rows, CommandContext context, CancellationToken cancel)
    {
        var recorded = await grains.GetGrain<IAssessmentBatchGrain>(target.Id).RecordScores(new([.. rows.SelectMany(Entries)]), context);
        return recorded.Map(_ => new RosterChunk([.. rows.Select(row => RosterFinding.Registered(row.Number))]));
    }

    private static IEnumerable<ScoreEntry> Entries(SheetRow row) =>
        from subject in Subjects
        let text = row.Cells.GetValueOrDefault(subject.Column)
        where !string.IsNullOrWhiteSpace(text)
        select new ScoreEntry(row.Cells.GetValueOrDefault(Ticket) ?? "", subject.Subject, text, row.Number);

    /// <summary>What comes of a row; one without any score is told the first column that the batch asks for.</summary>
    private static RosterFinding Finding(SheetRow row, string first, IReadOnlyList<Problem> wrong)
    {
        List<Problem> problems = [.. row.Problems, .. wrong];
        if (!Entries(row).Any())
        {
            problems.Add(RosterProblem.CellEmpty.With().At(row.Number, first));
        }

        return problems.Count > 0
            ? RosterFinding.Refused(row.Number, problems)
            : RosterFinding.Valid(row.Number, IdentifierText.Normalise(row.Cells.GetValueOrDefault(Ticket)));
    }

    private static Problem? At(Problem? problem, ScoreEntry entry) => string.IsNullOrWhiteSpace(entry.Ticket)
        ? RosterProblem.CellEmpty.With().At(entry.Row, Ticket)
        : problem?.At(entry.Row, problem.Code == ScoreProblem.CandidateUnknown.Code ? Ticket : Array.Find(Subjects, s => s.Subject == entry.Subject).Column);
}
