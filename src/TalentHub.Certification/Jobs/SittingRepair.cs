using TalentHub.Certification.Domain.Planning;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Scheduling.Vebs;
using TalentHub.Scheduling.Vebs.Remedies;
using TalentHub.Scheduling.Vebs.Repair;

namespace TalentHub.Certification.Jobs;

/// <summary>
/// Repairs the plan that stands: published places stay unless they must move, and who has none gets one around them. What was set by hand is published like
/// the rest, so that it moves when it must. The same run makes the same plan.
/// </summary>
public sealed class SittingRepair(Guid runId, PlanningCase planning) : ISittingSearch
{
    /// <summary>A repair is found in one go.</summary>
    public const int Rounds = 1;

    private volatile PlanStanding _standing = new(0, null, new(0, 0, 0));

    /// <inheritdoc/>
    public PlanStanding Standing => _standing;

    /// <inheritdoc/>
    public Outcome<IReadOnlyList<BatchArrangement>> Plan(CancellationToken stop)
    {
        _standing = _standing with { Round = Rounds, Phase = VebsPhase.Construction };
        var seed = SittingPlanner.SeedOf(runId);
        var instance = planning.Instance with { Pinned = [] };
        var repaired = VebsRepair.Repair(instance, planning.Input.Standing.In(planning), seed);
        var quality = PlanCheck.Of(instance, repaired.Plan);
        _standing = _standing with { Phase = VebsPhase.Staff, Best = new(quality.Cost, quality.Bound, quality.Unplaced) };
        var remedies = quality.Unplaced == 0 ? [] : RemedyFinder.Find(instance, repaired.Plan, seed);
        var moved = new TicketMoves(planning).Read(repaired);
        return new PlanReader(planning).Read(runId, repaired.Plan, quality, remedies)
            .Select(batch => batch with { Arrangement = batch.Arrangement with { Moved = [.. moved[batch.BatchId]] } }).ToList();
    }
}
