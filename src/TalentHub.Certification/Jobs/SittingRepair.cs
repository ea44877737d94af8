using TalentHub.Certification.Domain.Planning;
using TalentHub.Certification.Domain.Sessions;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Scheduling.Vebs;
using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Scheduling.Vebs.Remedies;
using TalentHub.Scheduling.Vebs.Repair;

namespace TalentHub.Certification.Jobs;

/// <summary>
/// Repairs the plan that stands: published places stay unless they must move, and who has none gets one around them. What was set by hand is published like
/// the rest, so that it moves when it must. Where an examination has begun, its days up to today stay as they are: rotation of panels, days in a row, the order
/// of parts and supervision count what was on them, and cost and bound are those of the whole plan. The same run makes the same plan.
/// </summary>
public sealed class SittingRepair(Guid runId, PlanningCase planning) : ISittingSearch
{
    /// <summary>A repair is found in one go.</summary>
    public const int Rounds = 1;

    private volatile PlanStanding _standing = new(0, null, 0, new(0, 0, 0));

    /// <inheritdoc/>
    public PlanStanding Standing => _standing;

    /// <inheritdoc/>
    public byte[]? TakeCheckpoint() => null;

    /// <inheritdoc/>
    /// <remarks>There is no search to end: a repair is what is needed for a plan, and takes a second or two.</remarks>
    public Outcome<IReadOnlyList<BatchArrangement>> Plan(CancellationToken stop, CancellationToken abort)
    {
        _standing = _standing with { Round = Rounds, Phase = VebsPhase.Construction };
        var seed = SittingPlanner.SeedOf(runId);
        var instance = planning.Begun is null ? planning.Instance with { Pinned = [] } : planning.Instance;
        var before = planning.Input.Standing.In(planning);
        var found = VebsRepair.Repair(instance, before, seed, Hear, abort);
        abort.ThrowIfCancellationRequested();
        if ((planning.Begun is { } begun ? begun.Restored(found.Plan, before) : found.Plan) is not { } plan)
        {
            return SittingProblem.BegunContradicts;
        }

        var repaired = found with { Plan = plan };
        var quality = Judge(instance, plan, before);
        _standing = _standing with { Phase = VebsPhase.Staff, Best = new(quality.Cost, quality.Bound, quality.Unplaced) };
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop, abort);
        var remedies = quality.Unplaced == 0 ? [] : RemedyFinder.Find(instance, repaired.Plan, seed, end.Token, planning.IsCancelled);
        abort.ThrowIfCancellationRequested();
        var moves = new TicketMoves(planning);
        var moved = moves.Read(repaired);
        return new PlanReader(planning).Read(runId, repaired.Plan, quality, remedies).Select(batch => planning.Begun?.Kept(batch) ?? batch)
            .Select(batch => batch with { Arrangement = batch.Arrangement with { Moved = [.. moved[batch.BatchId]], Placed = moves.First(batch) } }).ToList();
    }

    // What is amiss with days that have begun no repair can mend.
    private PlanQuality Judge(VebsInstance instance, VebsPlan plan, VebsPlan before)
    {
        var whole = PlanCheck.Of(instance, plan);
        return planning.Begun is not { } begun || whole.Violations.Count == 0 ? whole : whole with { Violations = whole.Beyond(PlanCheck.Of(instance, begun.Alone(before))) };
    }

    private void Hear(VebsProgress progress) => _standing = _standing with { Phase = progress.Phase, Work = progress.Work };
}
