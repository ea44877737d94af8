namespace TalentHub.Subsidies.Domain.Claims;

/// <summary>What can be done with a claim.</summary>
public enum ClaimMove
{
    /// <summary>Begin it.</summary>
    Start,

    /// <summary>Change documents and declarations.</summary>
    Revise,

    /// <summary>Hand it in.</summary>
    Submit,

    /// <summary>Take it back.</summary>
    Withdraw,

    /// <summary>Send it back to the employer with a reason.</summary>
    ReturnForCorrection,

    /// <summary>First review, agreed.</summary>
    Review,

    /// <summary>Second review by another person, agreed.</summary>
    Recommend,

    /// <summary>Put it under public notice.</summary>
    OpenNotice,

    /// <summary>Look at it again because an objection was upheld.</summary>
    Reconsider,

    /// <summary>Grant it after the notice.</summary>
    Approve,

    /// <summary>Refuse it with a reason.</summary>
    Reject,

    /// <summary>Set money aside.</summary>
    Commit,

    /// <summary>Give the money back before payment.</summary>
    Release,

    /// <summary>Take it into a payout.</summary>
    Select,

    /// <summary>Take it out of a payout before its first payment was sent.</summary>
    Deselect,

    /// <summary>Take a re-issue out of a payout before it was sent.</summary>
    DeselectReissue,

    /// <summary>The bank paid.</summary>
    Settle,

    /// <summary>The bank could not pay.</summary>
    ReturnPayment,

    /// <summary>Its payout is closed.</summary>
    Reconcile,

    /// <summary>The returned payment is not paid again.</summary>
    WriteOff,

    /// <summary>The money came back.</summary>
    Recover,
}
