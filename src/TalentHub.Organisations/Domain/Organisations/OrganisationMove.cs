namespace TalentHub.Organisations.Domain.Organisations;

/// <summary>What can be done with an organisation's record.</summary>
public enum OrganisationMove
{
    /// <summary>Enters it.</summary>
    Register,

    /// <summary>Changes name and details.</summary>
    Edit,

    /// <summary>Closes it, with a reason.</summary>
    Close,

    /// <summary>Opens it again.</summary>
    Reopen,
}
