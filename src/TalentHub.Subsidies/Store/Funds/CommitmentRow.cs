using TalentHub.Subsidies.Domain.Funds;

namespace TalentHub.Subsidies.Store.Funds;

/// <summary>Money of one source that is set aside for a claim.</summary>
public sealed class CommitmentRow
{
    /// <summary>The claim.</summary>
    public Guid ClaimId { get; init; }

    /// <summary>The source of money.</summary>
    public FundSource Source { get; init; }

    /// <summary>The fund.</summary>
    public Guid FundId { get; init; }

    /// <summary>Yuan.</summary>
    public decimal Amount { get; init; }

    /// <summary>When it was given back; null while it stands.</summary>
    public DateTimeOffset? ReleasedAt { get; init; }
}
