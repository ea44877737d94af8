using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Planning;
using TalentHub.Certification.Domain.Repairs;
using TalentHub.Certification.Domain.Sessions;
using TalentHub.Certification.Store;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Certification.Grains;

/// <summary>Tries a change by hand on the plan that stands and has the evaluator judge it, before and after. Writes nothing.</summary>
public sealed class PlanChanges(PlanSources sources, StandingQueries standing, ArrangementQueries arrangements, IGrainFactory grains)
{
    /// <summary>What the change would do, and the arrangement that the batch would have.</summary>
    public async Task<Outcome<(PlanTrial Trial, ArrangeSittings Arrangement)>> Try(AssessmentBatch batch, ChangePlan change, CancellationToken cancel = default)
    {
        if (await standing.Run(batch.Id, cancel) is not { } run)
        {
            return SittingProblem.NoPlan;
        }

        var read = await Read(batch, cancel);
        if (!read.Succeeded)
        {
            return read.Problem;
        }

        var (planning, before) = (read.Value, read.Value.Input.Standing);
        var after = new PlanChange(planning, before, batch.Id).Apply(change);
        if (!after.Succeeded)
        {
            return after.Problem;
        }

        var stands = Judge(planning, before);
        var (plan, quality) = Sound(planning, after.Value, change, batch.Id, of => new(stands, Judge(planning, of)));
        var trial = new PlanTrial(stands, quality) { Moves = await Named(TrialMoves.Of(change, before, plan), cancel) };
        var arrangement = Arrangement(batch, run, plan, quality, await arrangements.Remedies(batch.Id, cancel));
        return (trial, arrangement with
        {
            Moved = [.. TicketMoves.Between(before.Of(batch.Id), arrangement.Sessions, TicketMoveReason.MovedByHand)],
            Placed = TicketMoves.First(before.Of(batch.Id), arrangement.Sessions),
        });
    }

    /// <summary>What the evaluator says of the plan that stands, by the rules, people and rooms as they now are. Batches planned together are judged together.</summary>
    public async Task<Outcome<PlanQuality>> Check(AssessmentBatch batch, CancellationToken cancel = default)
    {
        if (await standing.Run(batch.Id, cancel) is null)
        {
            return SittingProblem.NoPlan;
        }

        var read = await Read(batch, cancel);
        return read.Succeeded ? Judge(read.Value, read.Value.Input.Standing) : read.Problem;
    }

    private async Task<Outcome<PlanningCase>> Read(AssessmentBatch batch, CancellationToken cancel)
    {
        List<AssessmentBatch> together = [batch];
        foreach (var id in (await standing.Together(batch.Id, cancel)).Where(id => id != batch.Id))
        {
            together.Add((await grains.GetGrain<IAssessmentBatchGrain>(id).Read())!);
        }

        return await sources.CaseToChange(together, cancel);
    }

    private static PlanQuality Judge(PlanningCase planning, StandingPlan plan) => PlanCheck.Of(planning.Instance with { Pinned = [] }, plan.In(planning));

    private async Task<IReadOnlyList<TrialMove>> Named(IReadOnlyList<TrialMove> moves, CancellationToken cancel)
    {
        var people = (await standing.Names([.. moves.Where(m => !m.IsCandidate).Select(m => m.Id).Distinct()], cancel)).ToDictionary(p => p.Id, p => p.Name);
        var candidates = await standing.Candidates([.. moves.Where(m => m.IsCandidate).Select(m => m.Id).Distinct()], cancel);
        return
        [
            .. moves.Select(m => m.IsCandidate && candidates.TryGetValue(m.Id, out var candidate)
                ? m with { Name = candidate.Name, Ticket = candidate.Ticket }
                : m with { Name = people.GetValueOrDefault(m.Id, "") }),
        ];
    }

    // A session on another day may need another person on its panel; the cheapest exchange of one that makes nothing worse goes with it.
    private static (StandingPlan Plan, PlanQuality Quality) Sound(
        PlanningCase planning, StandingPlan moved, ChangePlan change, Guid batchId, Func<StandingPlan, PlanTrial> judge)
    {
        var asMoved = judge(moved);
        return asMoved.Worse.Count == 0 || change.Session is not { } session ? (moved, asMoved.After)
            : new PlanChange(planning, moved, batchId).WithAnotherPerson(session.SessionId).Select(plan => (Plan: plan, Trial: judge(plan)))
                .Where(other => other.Trial.Worse.Count == 0).OrderBy(other => other.Trial.After.Cost)
                .Select(other => ((StandingPlan, PlanQuality)?)(other.Plan, other.Trial.After)).FirstOrDefault()
            ?? (moved, asMoved.After);
    }

    /// <summary>When sessions may begin.</summary>
    public IReadOnlyList<TimeOnly> Starts(AssessmentBatch batch) => sources.Starts(batch.ExamFrom);

    /// <summary>The body's examiners by name.</summary>
    public async Task<IReadOnlyList<(Guid Id, string Name)>> Examiners(AssessmentBatch batch, CancellationToken cancel = default) =>
        await standing.Names([.. (await sources.Examiners(batch, cancel)).Select(e => e.PersonId)], cancel);

    private static ArrangeSittings Arrangement(AssessmentBatch batch, Guid run, StandingPlan plan, PlanQuality quality, IReadOnlyList<PlanRemedy> remedies)
    {
        var sessions = plan.Of(batch.Id).ToList();
        var open = sessions.Select(s => (s.Site, ChinaTime.DateOf(s.StartsAt))).ToHashSet();
        return new(
            run, batch.ListVersion, sessions, [.. plan.Unplaced.Where(u => u.BatchId == batch.Id).Select(u => u.Candidate)],
            [.. plan.Supervision.Where(s => open.Contains((s.Site, s.Day)))], remedies, quality);
    }
}
