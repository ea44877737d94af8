using TalentHub.Api.Localisation;
using TalentHub.Api.Pages.Components;
using TalentHub.Certification.Domain.Batches;

namespace TalentHub.Api.Pages.Certification;

/// <summary>The stations of a batch on its way, and which of its moves a page offers as a button.</summary>
public static class BatchSteps
{
    private static readonly (string Key, BatchState[] States)[] Stations =
    [
        ("certification.step.plan", [BatchState.Draft, BatchState.Submitted, BatchState.Accepted]),
        ("certification.step.registration", [BatchState.RegistrationOpen, BatchState.RegistrationClosed]),
        ("certification.step.sittings", [BatchState.Arranged]),
        ("certification.step.scores", [BatchState.Marking]),
        ("certification.step.sealed", [BatchState.Sealed]),
        ("certification.step.notice", [BatchState.PublicNotice]),
        ("certification.step.review", [BatchState.Reported, BatchState.Returned, BatchState.Reviewed]),
        ("certification.step.certificates", [BatchState.Issuing, BatchState.Issued]),
        ("certification.step.archive", [BatchState.Archived]),
    ];

    private static readonly BatchMove[] Steps =
    [
        BatchMove.Submit, BatchMove.AcceptPlan, BatchMove.OpenRegistration, BatchMove.CloseRegistration, BatchMove.StartMarking, BatchMove.Seal, BatchMove.Repair,
        BatchMove.StartArranging, BatchMove.StartEvaluation, BatchMove.OpenNotice, BatchMove.Report, BatchMove.Review, BatchMove.Approve, BatchMove.Archive, BatchMove.Resume,
        BatchMove.ReleasePins, BatchMove.WithdrawNotice, BatchMove.ReturnPlan, BatchMove.Return, BatchMove.Suspend, BatchMove.Cancel,
    ];

    private static readonly BatchMove[] OfEvaluations = [BatchMove.StartEvaluation];
    private static readonly BatchMove[] OfExaminations = [BatchMove.StartArranging, BatchMove.Repair];

    private static readonly BatchMove[] Backwards =
        [BatchMove.WithdrawNotice, BatchMove.ReturnPlan, BatchMove.Return, BatchMove.Suspend, BatchMove.Cancel];

    /// <summary>The stations at a state; a batch that was stopped shows where its way ended.</summary>
    /// <param name="texts">The words.</param>
    /// <param name="state">Where the batch stands.</param>
    /// <param name="kind">Whether it has sittings.</param>
    /// <param name="now">What stands at the current station in place of the state's name.</param>
    public static IReadOnlyList<Step> At(Texts texts, BatchState state, BatchKind kind, string? now = null)
    {
        var way = Stations.Where(s => kind == BatchKind.Examination || !s.States.Contains(BatchState.Arranged)).ToList();
        var here = way.FindIndex(s => s.States.Contains(state));
        var steps = way.Select((station, index) => new Step(
            texts[station.Key],
            index < here || state == BatchState.Archived ? StepState.Done : index == here ? StepState.Current : StepState.Ahead)
        { Note = index == here ? now ?? texts.Of(state) : null });
        return here < 0 ? [.. steps, new Step(texts.Of(state), StepState.Stopped)] : [.. steps];
    }

    /// <summary>Those of the allowed moves that are steps of the whole batch, forward ones first.</summary>
    /// <param name="allowed">What the reader may do.</param>
    /// <param name="kind">Whether the batch has sittings.</param>
    /// <param name="toRepair">Whether its plan must be repaired before examinations can begin or scores be sealed.</param>
    public static IReadOnlyList<BatchMove> Buttons(IEnumerable<BatchMove> allowed, BatchKind kind, bool toRepair = false) =>
        [.. Steps.OrderByDescending(move => toRepair && move == BatchMove.Repair).Intersect(allowed).Except(kind == BatchKind.Examination ? OfEvaluations : OfExaminations)];

    /// <summary>Whether the plan of a batch has days to change: once the examination has begun, what stands today and before stays.</summary>
    public static bool HasDaysToCome(BatchState state, DateOnly examTo, DateOnly today) => state == BatchState.Marking ? today < examTo : today <= examTo;

    /// <summary>The key of what is asked before a move that undoes something; null for one that asks nothing.</summary>
    /// <param name="move">The move.</param>
    /// <param name="planned">Whether the batch has sittings.</param>
    public static string? Question(BatchMove move, bool planned) => (move, planned) switch
    {
        (BatchMove.StartArranging, true) => "certification.rearrange-question",
        (BatchMove.ReleasePins, _) => "certification.pinned.release-all-question",
        _ => null,
    };

    /// <summary>Whether a move goes back or ends the batch, and so asks for a reason.</summary>
    public static bool AsksReason(BatchMove move) => Backwards.Contains(move);

    /// <summary>The key of what is asked before a move that needs a reason, because it goes back, ends the batch or moves tickets that are out; null for others.</summary>
    /// <param name="move">The move.</param>
    /// <param name="ticketsOut">Whether the batch's tickets are out.</param>
    public static string? ReasonQuestion(BatchMove move, bool ticketsOut) =>
        AsksReason(move) ? "certification.reason-question" : move == BatchMove.StartArranging && ticketsOut ? "certification.rearrange-out-question" : null;
}
