using TalentHub.Subsidies.Domain.Funds;

namespace TalentHub.Subsidies.Store.Funds;

/// <summary>A fund in lists.</summary>
public sealed class FundRow
{
    /// <summary>The id.</summary>
    public Guid Id { get; init; }

    /// <summary>The fund's stable name.</summary>
    public string Code { get; init; } = "";

    /// <summary>What people call it, if it has a name.</summary>
    public string? Name { get; init; }

    /// <summary>The budget year.</summary>
    public int Year { get; init; }

    /// <summary>Where in its life.</summary>
    public FundState State { get; init; }
}
