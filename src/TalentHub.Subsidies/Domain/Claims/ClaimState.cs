namespace TalentHub.Subsidies.Domain.Claims;

/// <summary>
/// The life of a claim. Up to <see cref="Approved"/> the claim's grain moves it; from there on the fund and the payouts move it in
/// their own commits, together with the money.
/// </summary>
public enum ClaimState
{
    /// <summary>Does not exist.</summary>
    None,

    /// <summary>The employer writes it.</summary>
    Draft,

    /// <summary>Waits for the first review.</summary>
    Submitted,

    /// <summary>Back with the employer for correction.</summary>
    Returned,

    /// <summary>One reviewer agreed.</summary>
    FirstReviewed,

    /// <summary>A second reviewer agreed; waits for the public notice.</summary>
    Recommended,

    /// <summary>Under public notice.</summary>
    Noticed,

    /// <summary>Approved; waits for money.</summary>
    Approved,

    /// <summary>Money is set aside.</summary>
    Committed,

    /// <summary>In a payout under way.</summary>
    InPayout,

    /// <summary>The bank confirmed the payment.</summary>
    Paid,

    /// <summary>The bank could not pay; waits for corrected details.</summary>
    PaymentReturned,

    /// <summary>Paid, and its payout is reconciled.</summary>
    Reconciled,

    /// <summary>Not granted.</summary>
    Rejected,

    /// <summary>Taken back by the employer, or the commitment was released.</summary>
    Withdrawn,

    /// <summary>A returned payment that is not paid again.</summary>
    WrittenOff,

    /// <summary>Paid and taken back.</summary>
    Recovered,
}
