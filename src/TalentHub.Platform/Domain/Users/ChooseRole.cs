using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Platform.Domain.Users;

/// <summary>Acts in another role or organisation from now on: the old session, named beside the command, ends and another one takes its place.</summary>
public sealed record ChooseRole(Guid NewSessionId, Role Role, Guid? OrganisationId);
