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

        var planning = await sources.CaseToChange(together, cancel);
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
        var stands = PlanCheck.Of(instance, before.In(planning.Value));
        var (plan, quality) = Sound(planning.Value, after.Value, change, batch, of => new(stands, PlanCheck.Of(instance, of.In(planning.Value))));
        var trial = new PlanTrial(stands, quality);
        var arrangement = Arrangement(batch, run, plan, quality, await arrangements.Remedies(batch.Id, cancel));
        return (trial, arrangement with
        {
            Moved = [.. TicketMoves.Between(before.Of(batch.Id), arrangement.Sessions, TicketMoveReason.MovedByHand)],
            Placed = TicketMoves.First(before.Of(batch.Id), arrangement.Sessions),
        });
    }

    // A session on another day may need another person on its panel; the cheapest exchange of one that breaks no rule goes with it.
    private static (StandingPlan Plan, PlanQuality Quality) Sound(
        PlanningCase planning, StandingPlan moved, ChangePlan change, AssessmentBatch batch, Func<StandingPlan, PlanTrial> judge)
    {
        var asMoved = judge(moved);
        return batch.Breaks(asMoved).Count == 0 || change.Session is not { } session ? (moved, asMoved.After)
            : new PlanChange(planning, moved, batch.Id).WithAnotherPerson(session.SessionId).Select(plan => (Plan: plan, Trial: judge(plan)))
                .Where(other => batch.Breaks(other.Trial).Count == 0).OrderBy(other => other.Trial.After.Cost)
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
