using TalentHub.Subsidies.Domain.Funds;

namespace TalentHub.Subsidies.Store.Funds;

/// <summary>One side of an entry of the ledger; never changed.</summary>
public sealed class PostingRow
{
    /// <summary>The running number.</summary>
    public long Id { get; init; }

    /// <summary>The operation that posted it; its postings are debits and credits of the same sum.</summary>
    public Guid OperationId { get; init; }

    /// <summary>The fund.</summary>
    public Guid FundId { get; init; }

    /// <summary>The source of money.</summary>
    public FundSource Source { get; init; }

    /// <summary>The account.</summary>
    public LedgerAccount Account { get; init; }

    /// <summary>What the account gained, in yuan.</summary>
    public decimal Debit { get; init; }

    /// <summary>What the account gave, in yuan.</summary>
    public decimal Credit { get; init; }

    /// <summary>The claim it is for.</summary>
    public Guid? ClaimId { get; init; }

    /// <summary>The payment it is for.</summary>
    public Guid? PaymentId { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; init; }
}
