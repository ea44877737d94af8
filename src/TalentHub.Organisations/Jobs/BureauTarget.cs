using TalentHub.Organisations.Domain.Organisations;
using TalentHub.Organisations.Store;
using TalentHub.People.Domain.Rosters;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Organisations.Jobs;

/// <summary>The bureau as the target of rosters.</summary>
internal static class BureauTarget
{
    internal static async Task<Outcome<RosterTarget>> Find(OrganisationQueries organisations, Guid id, CancellationToken cancel) =>
        await organisations.Find(id, cancel) is { Kind: OrganisationKind.Bureau } bureau
            ? new RosterTarget(id, id, bureau.Details.Name)
            : RosterProblem.TargetNotFound;
}
