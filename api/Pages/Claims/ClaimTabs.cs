using System.Linq.Expressions;
using TalentHub.Api.Hosting;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Subsidies.Domain.Claims;
using TalentHub.Subsidies.Store.Claims;

namespace TalentHub.Api.Pages.Claims;

/// <summary>The tabs of the list of claims: what waits for the reader, and the stages of a claim's life.</summary>
public static class ClaimTabs
{
    /// <summary>Everything.</summary>
    public const string All = "all";

    /// <summary>What the reader can do something about.</summary>
    public const string Waiting = "waiting";

    private static readonly Dictionary<string, ClaimState[]> Stages = new(StringComparer.Ordinal)
    {
        ["draft"] = [ClaimState.Draft, ClaimState.Returned],
        ["review"] = [ClaimState.Submitted, ClaimState.FirstReviewed],
        ["recommended"] = [ClaimState.Recommended],
        ["noticed"] = [ClaimState.Noticed],
        ["money"] = [ClaimState.Approved, ClaimState.Committed, ClaimState.InPayout, ClaimState.PaymentReturned],
        ["paid"] = [ClaimState.Paid, ClaimState.Reconciled],
        ["closed"] = [ClaimState.Rejected, ClaimState.Withdrawn, ClaimState.WrittenOff, ClaimState.Recovered],
    };

    /// <summary>Every tab in order.</summary>
    public static IReadOnlyList<string> Names { get; } = [All, Waiting, .. Stages.Keys];

    /// <summary>The states of a stage; empty for tabs that are none.</summary>
    public static IReadOnlyList<ClaimState> StatesOf(string tab) => Stages.GetValueOrDefault(tab, []);

    /// <summary>Whether anything can wait for a role here.</summary>
    public static bool HasDuty(Role role) => DutyOf(role).Length > 0;

    /// <summary>What waits for the reader: the states in which the role has the next move, a second review only of others' first ones.</summary>
    public static Expression<Func<ClaimRow, bool>> WaitingFor(Caller caller)
    {
        var (states, me) = (DutyOf(caller.Role), caller.UserId);
        return claim => states.Contains(claim.State) && (claim.State != ClaimState.FirstReviewed || claim.FirstReviewer != me);
    }

    private static ClaimState[] DutyOf(Role role) => role switch
    {
        Role.School or Role.Enterprise => [ClaimState.Draft, ClaimState.Returned],
        Role.BureauReviewer => [ClaimState.Submitted, ClaimState.FirstReviewed],
        Role.BureauClerk => [ClaimState.Recommended],
        Role.BureauApprover => [ClaimState.Noticed],
        _ => [],
    };
}
