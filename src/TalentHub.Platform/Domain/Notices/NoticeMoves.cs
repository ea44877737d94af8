using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.States;

namespace TalentHub.Platform.Domain.Notices;

/// <summary>The life cycles of a notice and of an objection.</summary>
public static class NoticeMoves
{
    /// <summary>The moves of a notice.</summary>
    public static readonly MoveTable<NoticeState, NoticeMove> Notice = new()
    {
        //  move                  from                to                      who
        { NoticeMove.Close,       NoticeState.Open,   NoticeState.Closed,     Role.System },
        { NoticeMove.Withdraw,    NoticeState.Open,   NoticeState.Withdrawn,  Role.BureauReviewer, Role.BureauApprover },

        // An objection of the last day is decided after it.
        { NoticeMove.Withdraw,    NoticeState.Closed, NoticeState.Withdrawn,  Role.BureauReviewer, Role.BureauApprover },
    };

    /// <summary>The moves of an objection.</summary>
    public static readonly MoveTable<ObjectionState, ObjectionMove> Objection = new()
    {
        { ObjectionMove.Uphold,   ObjectionState.Open,  ObjectionState.Upheld,     Role.BureauReviewer, Role.BureauApprover },
        { ObjectionMove.Dismiss,  ObjectionState.Open,  ObjectionState.Dismissed,  Role.BureauReviewer, Role.BureauApprover },
    };
}
