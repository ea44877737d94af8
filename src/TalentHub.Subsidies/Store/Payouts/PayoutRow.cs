using TalentHub.Subsidies.Domain.Payouts;

namespace TalentHub.Subsidies.Store.Payouts;

/// <summary>A payout in lists and on its page.</summary>
public sealed class PayoutRow
{
    /// <summary>The id.</summary>
    public Guid Id { get; init; }

    /// <summary>The number people speak of it by.</summary>
    public string Number { get; init; } = "";

    /// <summary>The fund.</summary>
    public Guid FundId { get; init; }

    /// <summary>The programme.</summary>
    public string Programme { get; init; } = "";

    /// <summary>What it is called.</summary>
    public string Title { get; init; } = "";

    /// <summary>Where in its life.</summary>
    public PayoutState State { get; init; }

    /// <summary>Claims frozen into it.</summary>
    public int Selected { get; init; }

    /// <summary>Left out before sending.</summary>
    public int Excluded { get; init; }

    /// <summary>Payments in the bank file.</summary>
    public int Count { get; init; }

    /// <summary>Their total in yuan.</summary>
    public decimal Total { get; init; }

    /// <summary>Confirmed by the bank.</summary>
    public int PaidCount { get; init; }

    /// <summary>Their total in yuan.</summary>
    public decimal PaidTotal { get; init; }

    /// <summary>Returned by the bank.</summary>
    public int FailedCount { get; init; }

    /// <summary>Their total in yuan.</summary>
    public decimal FailedTotal { get; init; }

    /// <summary>Paid and taken back.</summary>
    public int RecoveredCount { get; init; }

    /// <summary>Their total in yuan.</summary>
    public decimal RecoveredTotal { get; init; }

    /// <summary>Who prepared it.</summary>
    public Guid PreparedBy { get; init; }

    /// <summary>Who agreed.</summary>
    public Guid? ApprovedBy { get; init; }

    /// <summary>When the bank file was sealed.</summary>
    public DateTimeOffset? HandedOverAt { get; init; }

    /// <summary>When opened.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When last changed.</summary>
    public DateTimeOffset ChangedAt { get; init; }
}
