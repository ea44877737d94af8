using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.States;

namespace TalentHub.Subsidies.Domain.Claims;

/// <summary>The allowed moves of a claim.</summary>
public static class ClaimMoves
{
    /// <summary>Move, from, to, who.</summary>
    public static readonly MoveTable<ClaimState, ClaimMove> Table = new()
    {
        { ClaimMove.Start,               ClaimState.None,            ClaimState.Draft,           Role.School, Role.Enterprise },
        { ClaimMove.Revise,              ClaimState.Draft,           ClaimState.Draft,           Role.School, Role.Enterprise },
        { ClaimMove.Revise,              ClaimState.Returned,        ClaimState.Returned,        Role.School, Role.Enterprise },
        { ClaimMove.Submit,              ClaimState.Draft,           ClaimState.Submitted,       Role.School, Role.Enterprise },
        { ClaimMove.Submit,              ClaimState.Returned,        ClaimState.Submitted,       Role.School, Role.Enterprise },
        { ClaimMove.Withdraw,            ClaimState.Draft,           ClaimState.Withdrawn,       Role.School, Role.Enterprise },
        { ClaimMove.Withdraw,            ClaimState.Submitted,       ClaimState.Withdrawn,       Role.School, Role.Enterprise },
        { ClaimMove.Withdraw,            ClaimState.Returned,        ClaimState.Withdrawn,       Role.School, Role.Enterprise },
        { ClaimMove.ReturnForCorrection, ClaimState.Submitted,       ClaimState.Returned,        Role.BureauReviewer },
        { ClaimMove.ReturnForCorrection, ClaimState.FirstReviewed,   ClaimState.Returned,        Role.BureauReviewer },
        { ClaimMove.Review,              ClaimState.Submitted,       ClaimState.FirstReviewed,   Role.BureauReviewer },
        { ClaimMove.Recommend,           ClaimState.FirstReviewed,   ClaimState.Recommended,     Role.BureauReviewer },
        { ClaimMove.OpenNotice,          ClaimState.Recommended,     ClaimState.Noticed,         Role.BureauClerk },
        { ClaimMove.Reconsider,          ClaimState.Noticed,         ClaimState.Submitted,       Role.BureauApprover },
        { ClaimMove.Approve,             ClaimState.Noticed,         ClaimState.Approved,        Role.BureauApprover },
        { ClaimMove.Reject,              ClaimState.Submitted,       ClaimState.Rejected,        Role.BureauReviewer },
        { ClaimMove.Reject,              ClaimState.FirstReviewed,   ClaimState.Rejected,        Role.BureauReviewer },
        { ClaimMove.Reject,              ClaimState.Recommended,     ClaimState.Rejected,        Role.BureauApprover },
        { ClaimMove.Reject,              ClaimState.Noticed,         ClaimState.Rejected,        Role.BureauApprover },
        { ClaimMove.Commit,              ClaimState.Approved,        ClaimState.Committed,       Role.BureauApprover, Role.Finance, Role.System },
        { ClaimMove.Release,             ClaimState.Committed,       ClaimState.Withdrawn,       Role.BureauApprover, Role.Finance },
        { ClaimMove.Select,              ClaimState.Committed,       ClaimState.InPayout,        Role.Finance },
        { ClaimMove.Select,              ClaimState.PaymentReturned, ClaimState.InPayout,        Role.Finance },
        { ClaimMove.Deselect,            ClaimState.InPayout,        ClaimState.Committed,       Role.Finance, Role.System },
        { ClaimMove.DeselectReissue,     ClaimState.InPayout,        ClaimState.PaymentReturned, Role.Finance, Role.System },
        { ClaimMove.Settle,              ClaimState.InPayout,        ClaimState.Paid,            Role.Finance, Role.System },
        { ClaimMove.ReturnPayment,       ClaimState.InPayout,        ClaimState.PaymentReturned, Role.Finance, Role.System },
        { ClaimMove.Reconcile,           ClaimState.Paid,            ClaimState.Reconciled,      Role.Finance },
        { ClaimMove.WriteOff,            ClaimState.PaymentReturned, ClaimState.WrittenOff,      Role.BureauApprover, Role.Finance },
        { ClaimMove.Recover,             ClaimState.Paid,            ClaimState.Recovered,       Role.Finance },
        { ClaimMove.Recover,             ClaimState.Reconciled,      ClaimState.Recovered,       Role.Finance },
    };
}
