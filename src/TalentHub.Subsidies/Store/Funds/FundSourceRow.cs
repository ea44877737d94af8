using TalentHub.Subsidies.Domain.Funds;

namespace TalentHub.Subsidies.Store.Funds;

/// <summary>The balances of one source of a fund in lists; yuan.</summary>
public sealed class FundSourceRow
{
    /// <summary>The fund.</summary>
    public Guid FundId { get; init; }

    /// <summary>Who gives the money.</summary>
    public FundSource Source { get; init; }

    /// <summary>What the budget gave.</summary>
    public decimal Appropriated { get; init; }

    /// <summary>Set aside for approved claims and not yet paid.</summary>
    public decimal Committed { get; init; }

    /// <summary>Confirmed by the bank.</summary>
    public decimal Paid { get; init; }

    /// <summary>Taken back after payment.</summary>
    public decimal Recovered { get; init; }
}
