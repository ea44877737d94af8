using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.States;

namespace TalentHub.Platform.Domain.Notices;

/// <summary>What has happened to a notice since it was opened: its end, and the objections to it.</summary>
public sealed record NoticeControl
{
    /// <summary>Closed or withdrawn; none while it is open.</summary>
    public NoticeState Ended { get; init; }

    /// <summary>The objections and where each stands.</summary>
    public IReadOnlyDictionary<Guid, ObjectionState> Objections { get; init; } = new Dictionary<Guid, ObjectionState>();

    /// <summary>Closes or withdraws; withdrawing needs a reason.</summary>
    public Decision<NoticeControl> End(NoticeMove move, CommandContext context)
    {
        var next = NoticeMoves.Notice.Check(Ended == NoticeState.None ? NoticeState.Open : Ended, move, context.Role);
        return !next.Succeeded ? next.Problem
            : move == NoticeMove.Withdraw && string.IsNullOrWhiteSpace(context.Reason) ? MoveProblem.ReasonMissing
            : this with { Ended = next.Value };
    }

    /// <summary>Adds an objection.</summary>
    public Decision<NoticeControl> Raise(Guid objection) => With(objection, ObjectionState.Open);

    /// <summary>Decides an objection, with a reason.</summary>
    public Decision<NoticeControl> Decide(Guid objection, ObjectionMove move, CommandContext context)
    {
        if (!Objections.TryGetValue(objection, out var state))
        {
            return NoticeProblem.ObjectionNotFound;
        }

        var next = NoticeMoves.Objection.Check(state, move, context.Role);
        return !next.Succeeded ? next.Problem
            : string.IsNullOrWhiteSpace(context.Reason) ? MoveProblem.ReasonMissing
            : With(objection, next.Value);
    }

    private NoticeControl With(Guid objection, ObjectionState state) =>
        this with { Objections = new Dictionary<Guid, ObjectionState>(Objections) { [objection] = state } };
}
