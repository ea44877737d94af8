namespace TalentHub.Platform.Domain.Clients;

/// <summary>What can be done with a machine client.</summary>
public enum MachineClientMove
{
    /// <summary>Makes the client with its first secret.</summary>
    Create,

    /// <summary>Gives it another secret; the former one is refused from then on.</summary>
    RotateSecret,

    /// <summary>Switches it off for ever.</summary>
    Disable,
}
