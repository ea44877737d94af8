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

        List<AssessmentBatch> together = [batch];
        foreach (var id in (await standing.Together(batch.Id, cancel)).Where(id => id != batch.Id))
        {
            together.Add((await grains.GetGrain<IAssessmentBatchGrain>(id).Read())!);
        }

        var planning = await sources.Case(together, cancel);
        if (!planning.Succeeded)
        {
            return planning.Problem;
        }

        var before = planning.Value.Input.Standing;
        var after = new PlanChange(planning.Value, before, batch.Id).Apply(change);
        if (!after.Succeeded)
        {
            return after.Problem;
        }

        var instance = planning.Value.Instance with { Pinned = [] };
        var (plan, quality) = Sound(planning.Value, after.Value, change, batch.Id, of => PlanCheck.Of(instance, of.In(planning.Value)));
        var trial = new PlanTrial(PlanCheck.Of(instance, before.In(planning.Value)), quality);
        var arrangement = Arrangement(batch, run, plan, quality, await arrangements.Remedies(batch.Id, cancel));
        return (trial, arrangement with { Moved = [.. TicketMoves.Between(before.Of(batch.Id), arrangement.Sessions, TicketMoveReason.MovedByHand)] });
    }

    // A session on another day may need another person on its panel; the cheapest exchange of one that breaks no rule goes with it.
    private static (StandingPlan Plan, PlanQuality Quality) Sound(
        PlanningCase planning, StandingPlan moved, ChangePlan change, Guid batchId, Func<StandingPlan, PlanQuality> judge)
    {
        var asMoved = judge(moved);
        return asMoved.Violations.Count == 0 || change.Session is not { } session ? (moved, asMoved)
            : new PlanChange(planning, moved, batchId).WithAnotherPerson(session.SessionId).Select(plan => (Plan: plan, Quality: judge(plan)))
                .Where(other => other.Quality.Violations.Count == 0).OrderBy(other => other.Quality.Cost).Select(other => ((StandingPlan, PlanQuality)?)other).FirstOrDefault()
            ?? (moved, asMoved);
    }

    /// <summary>When sessions may begin.</summary>
    public IReadOnlyList<TimeOnly> Starts(AssessmentBatch batch) => sources.Starts(batch.ExamFrom);

    /// <summary>The body's examiners by name.</summary>
    public async Task<IReadOnlyList<(Guid Id, string Name)>> Examiners(AssessmentBatch batch, CancellationToken cancel = default) =>
        await standing.Names([.. (await sources.Examiners(batch, cancel)).Select(e => e.PersonId)], cancel);

    private static ArrangeSittings Arrangement(AssessmentBatch batch, Guid run, StandingPlan plan, PlanQuality quality, IReadOnlyList<PlanRemedy> remedies)
    {
        var sessions = plan.Of(batch.Id).ToList();
        var days = sessions.Select(s => ChinaTime.DateOf(s.StartsAt)).ToHashSet();
        return new(
            run, batch.ListVersion, sessions, [.. plan.Unplaced.Where(u => u.BatchId == batch.Id).Select(u => u.Candidate)],
            [.. plan.Supervision.Where(s => days.Contains(s.Day))], remedies, quality);
    }
}
