using TalentHub.Platform.Store.Jobs;
using TalentHub.Subsidies.Domain.Payouts;
using TalentHub.Subsidies.Store.Payouts;

namespace TalentHub.Api.Pages.Payouts;

/// <summary>A payout with everything its page shows beside the lists of its tabs.</summary>
/// <param name="Payout">The payout.</param>
/// <param name="Fund">The fund's name.</param>
/// <param name="Programme">The programme's name.</param>
/// <param name="PreparedBy">Who prepared it.</param>
/// <param name="ApprovedBy">Who agreed to it.</param>
/// <param name="BankFiles">The sealed files.</param>
/// <param name="ReturnFiles">What the bank sent, newest first.</param>
/// <param name="Checks">What stands in the way of closing it.</param>
/// <param name="Run">The work under way or stopped; null when the last ended well.</param>
/// <param name="Working">Whether it is still under way.</param>
public sealed record PayoutRoomView(
    PayoutRow Payout, string? Fund, string Programme, string? PreparedBy, string? ApprovedBy, IReadOnlyList<BankFileRow> BankFiles,
    IReadOnlyList<ReturnFileRow> ReturnFiles, PayoutChecks Checks, JobRunRow? Run, bool Working)
{
    /// <summary><see cref="Checks"/> while it can be closed at all: between the hand-over and its end; null before and after.</summary>
    public PayoutChecks? Closing => Payout.State is PayoutState.HandedOver or PayoutState.ReturnsApplied ? Checks : null;
}
