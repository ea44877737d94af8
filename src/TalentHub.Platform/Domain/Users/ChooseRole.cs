using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Platform.Domain.Users;

/// <summary>Acts in another role or organisation from now on: the old session ends and another one takes its place.</summary>
public sealed record ChooseRole(Guid SessionId, Guid NewSessionId, Role Role, Guid? OrganisationId);
