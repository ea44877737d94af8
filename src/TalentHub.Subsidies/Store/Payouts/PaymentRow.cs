using TalentHub.Subsidies.Domain.Payouts;

namespace TalentHub.Subsidies.Store.Payouts;

/// <summary>A payment in lists; the account is masked.</summary>
public sealed class PaymentRow
{
    /// <summary>The id.</summary>
    public Guid Id { get; init; }

    /// <summary>The payout.</summary>
    public Guid PayoutId { get; init; }

    /// <summary>The claim.</summary>
    public Guid ClaimId { get; init; }

    /// <summary>The how-many-th payment of its claim.</summary>
    public int Attempt { get; init; }

    /// <summary>The returned payment it replaces.</summary>
    public Guid? ReplacesId { get; init; }

    /// <summary>Where in its life.</summary>
    public PaymentState State { get; init; }

    /// <summary>The row of the bank file.</summary>
    public int? RowNumber { get; init; }

    /// <summary>The payment's own number.</summary>
    public string? Reference { get; init; }

    /// <summary>Yuan.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The holder's name.</summary>
    public string? AccountName { get; init; }

    /// <summary>The account, masked.</summary>
    public string? AccountMask { get; init; }

    /// <summary>The bank code.</summary>
    public string? BankCode { get; init; }

    /// <summary>What the bank said, or why it was left out.</summary>
    public string? Note { get; init; }

    /// <summary>When the bank answered.</summary>
    public DateTimeOffset? SettledAt { get; init; }
}
