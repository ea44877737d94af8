namespace TalentHub.Subsidies.Domain.Payouts;

/// <summary>The life of a payout.</summary>
public enum PayoutState
{
    /// <summary>Does not exist.</summary>
    None,

    /// <summary>Opened; nothing is in it.</summary>
    Draft,

    /// <summary>Its claims are fixed; the payments are being computed.</summary>
    Frozen,

    /// <summary>Every payment has its amount, reference and account; waits for a second person.</summary>
    Computed,

    /// <summary>A second person agreed to count and total.</summary>
    Approved,

    /// <summary>The bank file is sealed. Nothing of it is ever edited.</summary>
    HandedOver,

    /// <summary>At least one return file was applied.</summary>
    ReturnsApplied,

    /// <summary>Every payment is accounted for, and the ledger says the same.</summary>
    Reconciled,

    /// <summary>Given up before it was handed over.</summary>
    Cancelled,
}
