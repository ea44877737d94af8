namespace TalentHub.Organisations.Domain.Alliances;

/// <summary>Where an alliance of school and industry (产教联盟) stands.</summary>
public enum AllianceState
{
    /// <summary>Not founded.</summary>
    None,

    /// <summary>At work.</summary>
    Active,

    /// <summary>Dissolved.</summary>
    Dissolved,
}
