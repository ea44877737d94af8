namespace TalentHub.Api.Pages.Experts;

/// <summary>Where an expert stands with the employers the reader sees.</summary>
public enum ExpertStanding
{
    /// <summary>Registered, no engagement under way.</summary>
    Registered,

    /// <summary>An engagement is being agreed on.</summary>
    Proposed,

    /// <summary>An engagement is under way.</summary>
    Active,
}
