using TalentHub.Subsidies.Domain.Funds;

namespace TalentHub.Api.Pages.Funds;

/// <summary>A posting with the numbers of what it is for.</summary>
public sealed class PostingLine
{
    /// <summary>The running number.</summary>
    public long Id { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; init; }

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

    /// <summary>The claim's number.</summary>
    public string? ClaimNumber { get; init; }

    /// <summary>The payment's number.</summary>
    public string? PaymentReference { get; init; }

    /// <summary>The payout of that payment.</summary>
    public Guid? PayoutId { get; init; }
}
