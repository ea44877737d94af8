using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Platform.Store.Identity;

/// <summary>Whose users a request sees: an administrator or auditor all, a manager those of the own organisation, everybody oneself.</summary>
public sealed record UserScope(bool Everyone, Guid? OrganisationId, Guid UserId)
{
    /// <summary>Everybody: for jobs.</summary>
    public static readonly UserScope System = new(Everyone: true, OrganisationId: null, CommandContext.SystemActor);

    /// <summary>The scope of an actor.</summary>
    public static UserScope Of(Role role, Guid? organisationId, bool isManager, Guid userId) =>
        new(role is Role.Administrator or Role.Auditor or Role.System, isManager ? organisationId : null, userId);
}
