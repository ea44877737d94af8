using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Endpoints.Organisations;

/// <summary>Who reads what of organisations; what each sees of it is the context's matter.</summary>
internal static class OrganisationRoles
{
    internal static readonly Role[] Readers =
        [Role.School, Role.Enterprise, Role.BureauClerk, Role.BureauReviewer, Role.BureauApprover, Role.Finance, Role.Auditor];

    internal static readonly Role[] Bodies = [Role.School, Role.Enterprise];
}
