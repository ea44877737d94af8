using TalentHub.Subsidies.Domain.Payouts;

namespace TalentHub.Subsidies.Grains.Payouts;

/// <summary>A payout after a command.</summary>
public sealed record PayoutView(
    Guid Id, string Number, PayoutState State, string Title, Guid FundId, string Programme, int Selected, int Excluded, Tally Issued, Tally Paid,
    Tally Failed, Tally Recovered, Tally Open)
{
    /// <summary>How many selected payments are not computed yet.</summary>
    public int Uncomputed => State is PayoutState.Frozen ? Selected - Excluded - Issued.Count : 0;

    /// <summary>The view of a payout.</summary>
    public static PayoutView Of(Payout payout) => new(
        payout.Id, payout.Number, payout.State, payout.Title, payout.FundId, payout.Programme, payout.Selected, payout.Excluded, payout.Issued,
        payout.Paid, payout.Failed, payout.Recovered, payout.Open);
}
