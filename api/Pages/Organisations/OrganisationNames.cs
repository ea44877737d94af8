using TalentHub.Organisations.Store;
using TalentHub.Platform.Store.Identity;

namespace TalentHub.Api.Pages.Organisations;

/// <summary>The names of registered organisations, for the parts of the system that only keep ids.</summary>
public sealed class OrganisationNames(OrganisationQueries organisations) : IOrganisationNames
{
    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<Guid, string>> Of(IReadOnlyCollection<Guid> ids, CancellationToken cancel) =>
        (await organisations.FindAll([.. ids], cancel)).ToDictionary(found => found.Key, found => found.Value.Details.Name);
}
