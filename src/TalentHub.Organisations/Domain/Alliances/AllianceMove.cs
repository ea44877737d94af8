namespace TalentHub.Organisations.Domain.Alliances;

/// <summary>What can be done with an alliance.</summary>
public enum AllianceMove
{
    /// <summary>Founds it.</summary>
    Found,

    /// <summary>Gives it another name.</summary>
    Rename,

    /// <summary>Takes enterprises in.</summary>
    Admit,

    /// <summary>Lets an enterprise go, with a reason.</summary>
    Dismiss,

    /// <summary>Dissolves it, with a reason.</summary>
    Dissolve,
}
