using TalentHub.Subsidies.Domain.Funds;

namespace TalentHub.Api.Pages.Funds;

/// <summary>A fund with the sums over its sources; yuan.</summary>
public sealed class FundLine
{
    /// <summary>The id.</summary>
    public Guid Id { get; init; }

    /// <summary>The fund's stable name.</summary>
    public string Code { get; init; } = "";

    /// <summary>The budget year.</summary>
    public int Year { get; init; }

    /// <summary>Where in its life.</summary>
    public FundState State { get; init; }

    /// <summary>What the budget gave.</summary>
    public decimal Appropriated { get; init; }

    /// <summary>Set aside for approved claims and not yet paid.</summary>
    public decimal Committed { get; init; }

    /// <summary>Confirmed by the bank.</summary>
    public decimal Paid { get; init; }

    /// <summary>Taken back after payment.</summary>
    public decimal Recovered { get; init; }

    /// <summary>What can still be committed.</summary>
    public decimal Available { get; init; }

    /// <summary>How people name it.</summary>
    public string Name => $"{Code} · {Year}";
}
