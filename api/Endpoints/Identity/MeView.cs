using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Users;

namespace TalentHub.Api.Endpoints.Identity;

/// <summary>Who is signed in, the role acted in, and the roles one may change to.</summary>
public sealed record MeView(
    Guid Id, string? UserName, string DisplayName, Role Role, Guid? OrganisationId, string? OrganisationName, Guid? PersonId,
    bool IsManager, bool MustChangePassword, IReadOnlyList<UserRole> Roles);
