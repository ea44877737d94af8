using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Platform.Store;

/// <summary>
/// Whose rows a request sees. The contexts filter every query by it, so that lists, counts, searches and exports obey the same rule.
/// </summary>
/// <param name="Everything">Bureau, finance, auditor and the system's own jobs see all organisations.</param>
/// <param name="OrganisationId">The one organisation that others see; nothing when null.</param>
/// <param name="PersonId">The one person that an expert or a trainee sees.</param>
/// <param name="BureauWorkOnly">Whether of long work only the bureau's own is seen: finance pays, and has no business with rosters and examinations.</param>
public sealed record DataScope(bool Everything, Guid? OrganisationId, Guid? PersonId = null, bool BureauWorkOnly = false)
{
    /// <summary>All rows: for jobs and for statistics that name nobody.</summary>
    public static readonly DataScope System = new(Everything: true, OrganisationId: null);

    /// <summary>No row: the start of every request until somebody has signed in.</summary>
    public static readonly DataScope Nothing = new(Everything: false, OrganisationId: null);

    /// <summary>The rows of an actor in a role.</summary>
    public static DataScope Of(Role role, Guid? organisationId, Guid? personId) => role switch
    {
        Role.BureauClerk or Role.BureauReviewer or Role.BureauApprover or Role.Auditor or Role.System => System,
        Role.Finance => System with { BureauWorkOnly = true },
        Role.School or Role.Enterprise => new(Everything: false, organisationId),
        Role.Expert or Role.Trainee => new(Everything: false, OrganisationId: null, personId),
        Role.Examiner => new(Everything: false, organisationId, personId),
        Role.Administrator or Role.Public => Nothing,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, message: null),
    };
}
