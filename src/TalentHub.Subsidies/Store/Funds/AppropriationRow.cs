using TalentHub.Subsidies.Domain.Funds;

namespace TalentHub.Subsidies.Store.Funds;

/// <summary>Money that a source gave to a fund.</summary>
public sealed class AppropriationRow
{
    /// <summary>The id.</summary>
    public Guid Id { get; init; }

    /// <summary>The fund.</summary>
    public Guid FundId { get; init; }

    /// <summary>Who gave it.</summary>
    public FundSource Source { get; init; }

    /// <summary>Yuan.</summary>
    public decimal Amount { get; init; }

    /// <summary>The document that grants it.</summary>
    public string DocumentNumber { get; init; } = "";

    /// <summary>When it was booked.</summary>
    public DateTimeOffset At { get; init; }
}
