using TalentHub.Platform.Domain.Clients;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Platform.Store.Identity;

/// <summary>A row of <c>platform.machine_client</c>, without the secret.</summary>
public sealed class MachineClientRow
{
    /// <summary>The OAuth client id.</summary>
    public Guid Id { get; init; }

    /// <summary>The name shown.</summary>
    public string Name { get; init; } = "";

    /// <summary>The role.</summary>
    public Role Role { get; init; }

    /// <summary>The organisation.</summary>
    public Guid? OrganisationId { get; init; }

    /// <summary>Where it stands.</summary>
    public MachineClientState State { get; init; }

    /// <summary>Since when the secret is in force.</summary>
    public DateTimeOffset SecretSince { get; init; }
}
