using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Endpoints.Training;

/// <summary>Who reads classes and agreements; what each sees of them is the context's matter.</summary>
internal static class TrainingRoles
{
    internal static readonly Role[] Readers =
        [Role.School, Role.Enterprise, Role.BureauClerk, Role.BureauReviewer, Role.BureauApprover, Role.Auditor];
}
