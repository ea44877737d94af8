namespace TalentHub.Subsidies.Domain.Funds;

/// <summary>The accounts of the ledger, one of each per fund, year and source. A balance is debits minus credits.</summary>
public enum LedgerAccount
{
    /// <summary>What the budget gave; its balance is negative.</summary>
    Appropriation,

    /// <summary>Free to be committed.</summary>
    Available,

    /// <summary>Promised to approved claims, not yet paid.</summary>
    Committed,

    /// <summary>Confirmed as paid by the bank.</summary>
    Paid,

    /// <summary>Taken back after payment.</summary>
    Recovered,
}
