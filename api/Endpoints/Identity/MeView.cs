using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Endpoints.Identity;

/// <summary>Who is signed in, the role acted in, and the roles one may change to.</summary>
public sealed record MeView(
    Guid Id, string? UserName, string DisplayName, string? Culture, string? Email, Role Role, Guid? OrganisationId, string? OrganisationName,
    Guid? PersonId, bool IsManager, bool MustChangePassword, IReadOnlyList<MyRole> Roles);
