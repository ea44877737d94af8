using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Platform.Domain.Users;

/// <summary>A seat that may never become empty once somebody has sat on it.</summary>
public static class KeptSeat
{
    /// <summary>The administrators of the system.</summary>
    public const string Administrator = "administrator";

    /// <summary>The managers of an organisation.</summary>
    public static string ManagerOf(Guid organisationId) => $"manager:{organisationId:D}";

    /// <summary>The seats that a role holds.</summary>
    public static IEnumerable<string> Of(UserRole role)
    {
        if (role.Role == Role.Administrator)
        {
            yield return Administrator;
        }

        if (role is { IsManager: true, OrganisationId: { } organisation })
        {
            yield return ManagerOf(organisation);
        }
    }
}
