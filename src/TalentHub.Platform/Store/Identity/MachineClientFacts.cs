using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Platform.Store.Identity;

/// <summary>What a token request needs to know about an active machine client.</summary>
public sealed record MachineClientFacts(Guid Id, string Name, Role Role, Guid? OrganisationId, byte[] SecretHash);
