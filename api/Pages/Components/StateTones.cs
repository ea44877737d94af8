using System.Collections.Frozen;

namespace TalentHub.Api.Pages.Components;

/// <summary>The colour of a state by its name, so that the same word has the same colour on every page.</summary>
public static class StateTones
{
    private static readonly FrozenDictionary<string, Tone> ByName = new Dictionary<Tone, string[]>
    {
        [Tone.Info] = ["Submitted", "Filed", "Accepted", "Open", "Registered", "Scheduled", "Examining", "Marking", "Sealed", "Reported", "Reviewing", "UnderReview", "Reviewed", "Running", "Queued", "Sent", "HandedOver", "ReturnsApplied", "Frozen", "Computed", "Enrolled", "ConfirmedByExpert", "FirstReviewed", "Recommended", "Committed", "InPayout"],
        [Tone.Attention] = ["PublicNotice", "Published", "Pending", "PendingReview", "Waiting", "Objected", "Corrected", "Returned", "PartlyPaid", "PaymentReturned", "Recovered", "Suspended", "Expiring", "Proposed", "Noticed"],
        [Tone.Success] = ["Approved", "Issued", "Valid", "Live", "Graduated", "Active", "InForce", "Paid", "Reconciled", "Completed", "Done", "Passed", "Succeeded", "Archived"],
        [Tone.Danger] = ["Refused", "Rejected", "Failed", "Revoked", "Invalid", "Expired", "ReturnedPayment", "Bounced", "Blocked", "Unreadable"],
    }.SelectMany(group => group.Value, (group, name) => KeyValuePair.Create(name, group.Key)).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The tone of a state; neutral when the name is not listed.</summary>
    public static Tone Of(Enum state) => ByName.GetValueOrDefault(state.ToString(), Tone.Neutral);
}
