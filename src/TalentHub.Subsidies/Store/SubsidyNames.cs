using TalentHub.Platform.Store;

namespace TalentHub.Subsidies.Store;

/// <summary>The names behind ids, for lists of a reader who already sees the records that hold the ids.</summary>
public sealed class SubsidyNames(TalentHubDatabase database)
{
    /// <summary>The names of persons.</summary>
    public Task<IReadOnlyDictionary<Guid, string>> Persons(IEnumerable<Guid> ids, CancellationToken cancel = default) =>
        Read("SELECT id, name FROM people.person WHERE id = ANY ($1)", ids, cancel);

    /// <summary>The names of organisations.</summary>
    public Task<IReadOnlyDictionary<Guid, string>> Organisations(IEnumerable<Guid> ids, CancellationToken cancel = default) =>
        Read("SELECT id, name FROM organisations.organisation WHERE id = ANY ($1)", ids, cancel);

    /// <summary>The names that users go by on timelines.</summary>
    public Task<IReadOnlyDictionary<Guid, string>> Users(IEnumerable<Guid> ids, CancellationToken cancel = default) =>
        Read("SELECT id, display_name FROM platform.app_user WHERE id = ANY ($1)", ids, cancel);

    private async Task<IReadOnlyDictionary<Guid, string>> Read(string sql, IEnumerable<Guid> ids, CancellationToken cancel)
    {
        var wanted = ids.Distinct().ToArray();
        return wanted.Length == 0
            ? new Dictionary<Guid, string>()
            : (await database.Read(sql, row => (Id: row.GetGuid(0), Name: row.GetString(1)), cancel, wanted)).ToDictionary(r => r.Id, r => r.Name);
    }
}
