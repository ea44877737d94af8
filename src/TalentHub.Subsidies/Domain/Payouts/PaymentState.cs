namespace TalentHub.Subsidies.Domain.Payouts;

/// <summary>The life of one payment.</summary>
public enum PaymentState
{
    /// <summary>In a payout that is not handed over.</summary>
    Planned,

    /// <summary>In the bank file; the bank has not answered.</summary>
    Open,

    /// <summary>The bank paid.</summary>
    Paid,

    /// <summary>The bank could not pay. It is never sent again; a re-issue is a new payment.</summary>
    Failed,

    /// <summary>Paid, and the money came back.</summary>
    Recovered,

    /// <summary>Left out before the file was sealed.</summary>
    Excluded,
}
