using System.Globalization;
using Npgsql;

namespace TalentHub.Platform.Store.Audit;

/// <summary>
/// What people call the records of audit entries. The names are for readers of the log only, who may see every record that it names:
/// hand in entries that were read within the reader's scope.
/// </summary>
public sealed class RecordNames(IEnumerable<RecordNameSource> sources, TalentHubDatabase database)
{
    /// <summary>The names of the records of these entries by kind and id; who has none is left out. One query for each kind that occurs.</summary>
    public async Task<IReadOnlyDictionary<(string Kind, string Id), string>> Of(IReadOnlyCollection<AuditEntryRow> entries, CancellationToken cancel)
    {
        var names = new Dictionary<(string, string), string>();
        await using var connection = await database.Open(cancel);
        foreach (var kind in entries.GroupBy(entry => entry.SubjectKind, StringComparer.Ordinal))
        {
            if (sources.FirstOrDefault(source => source.Kind == kind.Key) is not { } source)
            {
                continue;
            }

            var ids = kind.Select(entry => entry.SubjectId).Distinct(StringComparer.Ordinal).ToLookup(IdOf);
            await using var query = new NpgsqlCommand(source.Sql, connection);
            query.Parameters.Add(new() { Value = ids.Select(id => id.Key).Where(id => id != Guid.Empty).ToArray() });
            await using var rows = await query.ExecuteReaderAsync(cancel);
            while (await rows.ReadAsync(cancel))
            {
                foreach (var id in ids[rows.GetGuid(0)])
                {
                    names[(kind.Key, id)] = rows.GetString(1);
                }
            }
        }

        return names;
    }

    private static Guid IdOf(string id) => Guid.TryParse(id, CultureInfo.InvariantCulture, out var guid) ? guid : Guid.Empty;
}
