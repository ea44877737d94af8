using TalentHub.Platform.Domain.Money;

namespace TalentHub.Subsidies.Domain.Payouts;

/// <summary>What the tables say about a payout when it is to be closed.</summary>
/// <param name="Returned">Failed payments neither re-issued nor written off.</param>
/// <param name="Exceptions">Rows of return files nobody resolved.</param>
/// <param name="LedgerPaid">What the ledger has as paid for its payments.</param>
public sealed record ReconciliationFacts(int Returned, int Exceptions, Yuan LedgerPaid);
