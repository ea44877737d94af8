using TalentHub.Api.Pages.Payouts;
using TalentHub.Subsidies.Domain.Packs;
using TalentHub.Subsidies.Store.Payouts;

namespace TalentHub.Api.Endpoints.Subsidies;

/// <summary>A payout as its page and its sheet show it, beside the lists of its parts.</summary>
/// <param name="Payout">The payout.</param>
/// <param name="BankFiles">The sealed files.</param>
/// <param name="ReturnFiles">What the bank sent, newest first.</param>
/// <param name="FundName">The fund's name.</param>
/// <param name="PreparedByName">Who prepared it.</param>
/// <param name="ApprovedByName">Who agreed to it; null before.</param>
/// <param name="BySource">What its payments take from each source of money.</param>
/// <param name="Checks">What must hold before it is closed, from the hand-over on; null before and after.</param>
/// <param name="Run">The work under way or stopped; null when the last ended well.</param>
public sealed record PayoutRecord(
    PayoutRow Payout, IReadOnlyList<BankFileRow> BankFiles, IReadOnlyList<ReturnFileRow> ReturnFiles, string? FundName, string? PreparedByName,
    string? ApprovedByName, IReadOnlyList<SourceAmount> BySource, PayoutChecks? Checks, PayoutRun? Run)
{
    /// <summary>The record of what the page shows.</summary>
    public static PayoutRecord Of(PayoutRoomView view, IReadOnlyList<SourceAmount> bySource) => new(
        view.Payout, view.BankFiles, view.ReturnFiles, view.Fund, view.PreparedBy, view.ApprovedBy, bySource, view.Closing,
        view.Run is { } run ? PayoutRun.Of(run) : null);
}
