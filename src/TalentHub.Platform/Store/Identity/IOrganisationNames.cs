namespace TalentHub.Platform.Store.Identity;

/// <summary>Knows the names of organisations; registered by the capability that keeps them.</summary>
public interface IOrganisationNames
{
    /// <summary>The names of those organisations that exist.</summary>
    Task<IReadOnlyDictionary<Guid, string>> Of(IReadOnlyCollection<Guid> ids, CancellationToken cancel);
}
