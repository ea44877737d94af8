namespace TalentHub.Subsidies.Domain.Funds;

/// <summary>What can be done with a fund.</summary>
public enum FundMove
{
    /// <summary>Book money from a source.</summary>
    Appropriate,

    /// <summary>Set money aside for approved claims.</summary>
    Commit,

    /// <summary>Take a commitment back because the claim is not paid after all.</summary>
    Release,

    /// <summary>Close the year.</summary>
    Close,
}
