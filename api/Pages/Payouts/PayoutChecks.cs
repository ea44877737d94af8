namespace TalentHub.Api.Pages.Payouts;

/// <summary>What must hold before a payout is closed.</summary>
/// <param name="Open">Payments without an answer of the bank.</param>
/// <param name="Returned">Returned payments neither issued again nor written off.</param>
/// <param name="Exceptions">Rows of return files nobody resolved.</param>
/// <param name="LedgerPaid">What the ledger has as paid, in yuan.</param>
/// <param name="Paid">What the payout has as paid, in yuan.</param>
public sealed record PayoutChecks(int Open, int Returned, int Exceptions, decimal LedgerPaid, decimal Paid)
{
    /// <summary>Whether it can be closed.</summary>
    public bool AllHold => Open == 0 && Returned == 0 && Exceptions == 0 && LedgerPaid == Paid;
}
