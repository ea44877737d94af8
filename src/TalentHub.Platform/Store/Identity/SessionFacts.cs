using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Platform.Store.Identity;

/// <summary>What a request needs to know about an open session.</summary>
public sealed record SessionFacts(
    Guid SessionId, Guid UserId, string DisplayName, string Culture, Guid? PersonId, bool MustChangePassword,
    Role? Role, Guid? OrganisationId, bool IsManager);
