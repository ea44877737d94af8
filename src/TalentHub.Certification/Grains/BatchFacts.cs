using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Planning;
using TalentHub.Certification.Domain.Scores;
using TalentHub.Certification.Domain.Standards;
using TalentHub.Certification.Store;
using TalentHub.Organisations.Grains;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Calendar;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Platform.Store.Settings;

namespace TalentHub.Certification.Grains;

/// <summary>What others wrote and a batch needs to decide, read at the moment of deciding.</summary>
public sealed class BatchFacts(
    StandardQueries standards, ScoreQueries scores, ICertificationBodies bodies, IOccupationRegister occupations, SittingQueries sittings, PlanRuns runs,
    StandingQueries standing, DatedSettings settings)
{
    private const string LeadKey = "certification.plan-lead-working-days";

    /// <summary>What a plan is held against.</summary>
    public async Task<PlanFacts> ForPlan(BatchPlan plan)
    {
        var (name, scope) = await bodies.Filing(plan.BodyId);
        var codes = plan.Tracks.Select(t => t.OccupationCode).Distinct(StringComparer.Ordinal).ToList();
        return new(name, scope, await standards.InForce(codes, plan.ExamFrom), await Unknown(codes));
    }

    /// <summary>What is no code of an occupation is in no register either.</summary>
    private async Task<string?> Unknown(List<string> codes)
    {
        var read = codes.Select(code => (Text: code, Code: OccupationCode.Parse(code).Value)).ToList();
        return read.Find(r => r.Code is null || r.Code.Text != r.Text).Text ?? (await occupations.Missing([.. read.Select(r => r.Code!)]))?.Text;
    }

    /// <summary>What the plan of a batch is held against when it is submitted. Where nobody entered how long before an examination that must be, any day will do.</summary>
    public async Task<Outcome<PlanFacts>> ForPlan(AssessmentBatch batch, DateOnly today)
    {
        var ahead = batch.Kind != BatchKind.Examination || settings.SettingOf(LeadKey, today) is null ? 0 : settings.Get<int>(LeadKey, today);
        var earliest = WorkingCalendar.National.AddWorkingDays(today, ahead);
        if (!earliest.Succeeded)
        {
            return earliest.Problem;
        }

        var (name, scope) = await bodies.Filing(batch.BodyId);
        return new PlanFacts(name, scope, [], Earliest: earliest.Value);
    }

    /// <summary>How many days before the examination its tickets are out; one where nobody entered it, and then no plan is made.</summary>
    public int TicketLeadDays(AssessmentBatch batch) => TicketLeadDays(batch.ExamTo);

    /// <summary>One of some batches whose tickets are out, as its plan stands: the first that has a session so soon; null where none has.</summary>
    public async Task<TicketsOut?> TicketsOut(IReadOnlyList<Guid> batches, DateOnly today)
    {
        var first = (await standing.FirstDays(batches)).FirstOrDefault(f => today.AddDays(TicketLeadDays(f.Day)) >= f.Day);
        return first.Batch is null ? null : new(first.Batch, first.Day, TicketLeadDays(first.Day));
    }

    /// <summary>How parts are made up in a batch, by the settings of its last day; not at all where nobody entered them.</summary>
    public Makeup Makeup(AssessmentBatch batch) => new(Number("certification.makeup-months", batch.ExamTo), Number("certification.makeup-times", batch.ExamTo));

    /// <summary>Whether the filing that the batch rests on lets certificates be issued.</summary>
    public Task<bool> MayIssue(AssessmentBatch batch) => bodies.MayIssue(batch.BodyId);

    /// <summary>Where other batches stand; one that does not exist stands nowhere.</summary>
    public Task<IReadOnlyList<BatchStanding>> Standings(IReadOnlyList<Guid> others) => sittings.Standings(others);

    /// <summary>Whether a job is planning one of the batches.</summary>
    public Task<bool> IsBeingPlanned(IReadOnlyList<Guid> together) => runs.IsOpen(together);

    /// <summary>The batch, and those that were planned in one run with it and have not ended since.</summary>
    public Task<IReadOnlyList<Guid>> PlannedTogether(AssessmentBatch batch) => standing.Together(batch.Id);

    /// <summary>The last day on which a session of the batch stands; null where none does.</summary>
    public async Task<DateOnly?> LastDay(AssessmentBatch batch) => await sittings.LastEnd(batch.Id) is { } end ? ChinaTime.DateOf(end) : null;

    /// <summary>Whether a session is one of the batch.</summary>
    public Task<bool> HasSession(AssessmentBatch batch, Guid session) => sittings.HasSession(batch.Id, session);

    /// <summary>Whether a person is one of the examiners whom the batch may ask.</summary>
    public async Task<bool> IsExaminer(AssessmentBatch batch, Guid person) =>
        (await bodies.Examiners(batch.BodyId, batch.ExamFrom, batch.ExamTo)).Any(e => e.PersonId == person);

    /// <summary>The parts that a candidate of each track is examined in.</summary>
    public async Task<IReadOnlyList<(TrackPlan Track, string Part)>> Parts(AssessmentBatch batch)
    {
        var subjects = await Subjects(batch);
        return
        [
            .. batch.Tracks.SelectMany(t => subjects(t.OccupationCode, t.Level)
                .Select(s => (new TrackPlan(t.OccupationCode, t.Level), PlanningCase.PartOf(s.Subject).ToString()))),
        ];
    }

    /// <summary>The subjects of a candidate of the batch, under the edition that the batch began under.</summary>
    public async Task<Func<string, SkillLevel, IReadOnlyList<SubjectRule>>> Subjects(AssessmentBatch batch)
    {
        var editions = await standards.ByIds(batch.Tracks.Select(t => t.EditionId));
        return (occupation, level) => batch.Tracks.FirstOrDefault(t => t.OccupationCode == occupation && t.Level == level) is { } track
            ? editions[track.EditionId].SubjectsOf(level, batch.Method)
            : [];
    }

    /// <summary>What the scores of the batch come to.</summary>
    public async Task<(SealFacts Facts, IReadOnlyList<(Guid RegistrationId, CandidateResult Result)> Results)> Results(AssessmentBatch batch)
    {
        var subjects = await Subjects(batch);
        var judged = (await scores.Of(batch.Id))
            .Select(c => (Candidate: c, Subjects: subjects(c.OccupationCode, c.Level)))
            .Select(c => (c.Candidate, c.Subjects, Result: PassRule.ResultOf(c.Subjects, c.Candidate.Scores)))
            .ToList();
        var incomplete = judged.Where(j => j.Result == CandidateResult.Incomplete).ToList();
        var first = incomplete.FirstOrDefault();
        return (
            new(
                judged.Count(j => j.Result == CandidateResult.Passed), incomplete.Count, first.Candidate?.Ticket,
                first.Candidate is null ? null : PassRule.Missing(first.Subjects, first.Candidate.Scores).FirstOrDefault(),
                await sittings.LastEnd(batch.Id)),
            [.. judged.Select(j => (j.Candidate.RegistrationId, j.Result))]);
    }

    /// <summary>Parts to be deferred, or the first that cannot be: only what is listed as without a place.</summary>
    public async Task<Outcome<Deferral>> Deferral(AssessmentBatch batch, IReadOnlyList<DeferredPart> parts, CommandContext context)
    {
        var unplaced = await sittings.Unplaced(batch.Id);
        var chosen = await Chosen(batch, parts, context, (candidate, part) => unplaced.Contains((candidate.RegistrationId, part.Part.ToString()))
            ? null
            : ScoreProblem.HasPlace.With(("ticket", part.Ticket), ("part", part.Part)));
        return chosen.Map(deferred =>
        {
            var gone = deferred.Select(p => (p.RegistrationId, PlanningCase.PartNamed(p.Subject))).ToHashSet();
            return new Deferral(deferred, unplaced.Where(u => !gone.Contains(u)).DistinctBy(u => u.RegistrationId).Count(), Makeup(batch).Months);
        });
    }

    /// <summary>Deferrals to be taken back, or the first that cannot be: not of somebody who is in a later batch of the body.</summary>
    public async Task<Outcome<Deferral>> WithdrawnDeferral(AssessmentBatch batch, IReadOnlyList<DeferredPart> parts, CommandContext context)
    {
        var unplaced = await sittings.Unplaced(batch.Id);
        var since = await scores.EnteredSince(batch.Id, parts.Select(p => p.Ticket));
        var chosen = await Chosen(batch, parts, context, (candidate, part) =>
            candidate.Scores.GetValueOrDefault(PlanningCase.SubjectOf(part.Part))?.Mark != ScoreMark.Deferred
                ? ScoreProblem.NotDeferred.With(("ticket", part.Ticket), ("subject", PlanningCase.SubjectOf(part.Part)))
            : since.TryGetValue(part.Ticket, out var title) ? ScoreProblem.EnteredSince.With(("ticket", part.Ticket), ("title", title)) : null);
        return chosen.Map(withdrawn => new Deferral(
            withdrawn, unplaced.Select(u => u.RegistrationId).Union(withdrawn.Select(p => p.RegistrationId)).Count(), Makeup(batch).Months));
    }

    private async Task<Outcome<IReadOnlyList<(Guid RegistrationId, ExamSubject Subject)>>> Chosen(
        AssessmentBatch batch, IReadOnlyList<DeferredPart> parts, CommandContext context, Func<CandidateScores, DeferredPart, Problem?> wrong)
    {
        var kept = await scores.KeptFrom(batch, parts.Select(p => p.Ticket), context.ActorId);
        var candidates = (await scores.Of(batch.Id, parts.Select(p => p.Ticket))).ToDictionary(c => c.Ticket, StringComparer.Ordinal);
        var chosen = new HashSet<(Guid RegistrationId, ExamSubject Subject)>();
        for (var i = 0; i < parts.Count; i++)
        {
            var (ticket, subject) = (parts[i].Ticket, PlanningCase.SubjectOf(parts[i].Part));
            var problem = kept.Contains(ticket) ? ScoreProblem.KeptFrom.With(("ticket", ticket))
                : !candidates.TryGetValue(ticket, out var candidate) ? ScoreProblem.CandidateUnknown.With(("ticket", ticket))
                : wrong(candidate, parts[i]) is { } refusal ? refusal
                : chosen.Add((candidate.RegistrationId, subject)) ? null : ScoreProblem.Twice.With(("ticket", ticket), ("subject", subject));
            if (problem is not null)
            {
                return problem.In($"parts[{i}].ticket");
            }
        }

        return chosen.ToList();
    }

    /// <summary>The entries of a score sheet as scores of candidates, or the first that is wrong, placed at its row.</summary>
    public async Task<Outcome<IReadOnlyList<(Guid RegistrationId, ExamSubject Subject, Score Score)>>> Read(
        AssessmentBatch batch, IReadOnlyList<ScoreEntry> entries, CommandContext context)
    {
        var judged = await Judge(batch, entries, context);
        return judged.FirstOrDefault(j => j.Problem is not null).Problem is { } problem
            ? problem
            : judged.Select(j => (j.RegistrationId, j.Entry.Subject, j.Score!)).ToList();
    }

    /// <summary>Each entry of a score sheet as the score of a candidate, or what is wrong with it.</summary>
    public async Task<IReadOnlyList<(ScoreEntry Entry, Guid RegistrationId, Score? Score, Problem? Problem)>> Judge(
        AssessmentBatch batch, IReadOnlyList<ScoreEntry> entries, CommandContext context)
    {
        var subjects = await Subjects(batch);
        var ahead = await sittings.Ahead(batch.Id, context.At);
        var unplaced = await sittings.Unplaced(batch.Id);
        var kept = await scores.KeptFrom(batch, entries.Select(e => e.Ticket), context.ActorId);
        var candidates = (await scores.Of(batch.Id, entries.Select(e => e.Ticket))).ToDictionary(c => c.Ticket, StringComparer.Ordinal);
        var seen = new HashSet<(string, ExamSubject)>();
        return
        [
            .. entries.Select((entry, i) =>
            {
                var candidate = candidates.GetValueOrDefault(entry.Ticket);
                var outcome = kept.Contains(entry.Ticket) ? ScoreProblem.KeptFrom.With(("ticket", entry.Ticket)) : ScoreOf(entry, candidate, subjects);
                outcome = outcome.Succeeded && NotToBeScored(entry, candidate!, outcome.Value, ahead, unplaced) is { } notYet ? notYet : outcome;
                outcome = !outcome.Succeeded || seen.Add((entry.Ticket, entry.Subject))
                    ? outcome
                    : ScoreProblem.Twice.With(("ticket", entry.Ticket), ("subject", entry.Subject));
                var problem = outcome.Problem is { } wrong
                    ? wrong with { Row = entry.Row == 0 ? null : entry.Row, Field = $"entries[{i}].{MemberOf(wrong)}" }
                    : null;
                return (entry, candidate?.RegistrationId ?? Guid.Empty, outcome.Value, problem);
            }),
        ];
    }

    private int TicketLeadDays(DateOnly day) => Math.Max(1, Number(PlanSources.TicketLeadKey, day));

    private int Number(string key, DateOnly day) => settings.Find<int>(key, day) is { Succeeded: true } number ? number.Value : 0;

    private static Problem? NotToBeScored(
        ScoreEntry entry, CandidateScores candidate, Score score, IReadOnlyDictionary<(Guid, string), DateTimeOffset> ahead, IReadOnlySet<(Guid, string)> unplaced)
    {
        var part = (candidate.RegistrationId, PlanningCase.PartNamed(entry.Subject));
        if (ahead.TryGetValue(part, out var start))
        {
            return ScoreProblem.NotYetSat.With(("ticket", entry.Ticket), ("subject", entry.Subject), ("start", Said(start)));
        }

        var wasDeferred = candidate.Scores.GetValueOrDefault(entry.Subject)?.Mark == ScoreMark.Deferred;
        var problem = candidate.Carried.Contains(entry.Subject) ? ScoreProblem.Carried
            : unplaced.Contains(part) ? ScoreProblem.NoPlace
            : wasDeferred == (score.Mark == ScoreMark.Deferred) ? null
            : wasDeferred ? ScoreProblem.Deferred : ScoreProblem.NotDeferred;
        return problem?.With(("ticket", entry.Ticket), ("subject", entry.Subject));
    }

    private static string Said(DateTimeOffset at) => ChinaTime.Local(at).ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    private static string MemberOf(Problem wrong) =>
        wrong.Code == ScoreProblem.CandidateUnknown.Code || wrong.Code == ScoreProblem.KeptFrom.Code ? "ticket" : wrong.Code == ScoreProblem.SubjectUnknown.Code ? "subject" : "text";

    private static Outcome<Score> ScoreOf(
        ScoreEntry entry, CandidateScores? candidate, Func<string, SkillLevel, IReadOnlyList<SubjectRule>> subjects) =>
        candidate is null ? ScoreProblem.CandidateUnknown.With(("ticket", entry.Ticket))
        : subjects(candidate.OccupationCode, candidate.Level).FirstOrDefault(s => s.Subject == entry.Subject) is not { } rule
            ? ScoreProblem.SubjectUnknown.With(("subject", entry.Subject))
        : entry.Seen is { } seen && candidate.Scores.GetValueOrDefault(entry.Subject) is var now && seen != (now?.Written() ?? "")
            ? ScoreProblem.ChangedMeanwhile.With(
                ("ticket", entry.Ticket), ("subject", entry.Subject), ("now", now is { Points: null, Mark: var mark } ? mark : now?.Written() ?? "—"))
        : Score.Read(entry.Text, rule);
}
