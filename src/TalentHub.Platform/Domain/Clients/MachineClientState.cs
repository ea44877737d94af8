namespace TalentHub.Platform.Domain.Clients;

/// <summary>The states of a machine client.</summary>
public enum MachineClientState
{
    /// <summary>Not made yet.</summary>
    None,

    /// <summary>May fetch tokens and use them.</summary>
    Active,

    /// <summary>Switched off; its tokens stop working within half a minute.</summary>
    Disabled,
}
