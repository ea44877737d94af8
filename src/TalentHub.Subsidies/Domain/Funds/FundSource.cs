namespace TalentHub.Subsidies.Domain.Funds;

/// <summary>Where money comes from.</summary>
public enum FundSource
{
    /// <summary>Central government.</summary>
    National,

    /// <summary>The province.</summary>
    Provincial,

    /// <summary>The city's own budget.</summary>
    City,
}
