using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Platform.Domain.Clients;

/// <summary>A machine client as callers see it.</summary>
public sealed record MachineClientView(
    Guid Id, string Name, Role Role, Guid? OrganisationId, MachineClientState State, DateTimeOffset SecretSince)
{
    /// <summary>The view of a state.</summary>
    public static MachineClientView Of(MachineClient client) =>
        new(client.Id, client.Name, client.Role, client.OrganisationId, client.State, client.SecretSince);
}
