using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Platform.Domain.Clients;

/// <summary>Makes a machine client.</summary>
public sealed record CreateMachineClient(string Name, Role Role, Guid? OrganisationId);
