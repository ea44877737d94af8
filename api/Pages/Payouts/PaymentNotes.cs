using TalentHub.Api.Localisation;

namespace TalentHub.Api.Pages.Payouts;

/// <summary>What the bank said of a payment in its own words, or our reason for leaving one out in the reader's language.</summary>
public static class PaymentNotes
{
    private const string Ours = "payout.exclusion.";

    /// <summary>The note as a sentence.</summary>
    public static string? Of(Texts texts, string? note) => note?.StartsWith(Ours, StringComparison.Ordinal) == true ? texts[note] : note;
}
