namespace TalentHub.Organisations.Domain.Organisations;

/// <summary>Where an organisation stands.</summary>
public enum OrganisationState
{
    /// <summary>Not registered.</summary>
    None,

    /// <summary>Registered and at work.</summary>
    Active,

    /// <summary>Closed: keeps its records, begins nothing new.</summary>
    Closed,
}
