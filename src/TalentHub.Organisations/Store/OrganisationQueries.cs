using Npgsql;
using TalentHub.Organisations.Domain.Alliances;
using TalentHub.Organisations.Domain.Organisations;
using TalentHub.Platform.Store;

namespace TalentHub.Organisations.Store;

/// <summary>What grains and rosters ask the tables about organisations and alliances.</summary>
public sealed class OrganisationQueries(TalentHubDatabase database)
{
    private const string Columns = "id, state, kind, credit_code, name, district, school_type, is_public, is_fortune500";

    /// <summary>One organisation, or null.</summary>
    public async Task<OrganisationFacts?> Find(Guid id, CancellationToken cancel = default) =>
        (await Read($"SELECT {Columns} FROM organisations.organisation WHERE id = ANY ($1)", new[] { id }, cancel)).FirstOrDefault();

    /// <summary>Those of the ids that are registered.</summary>
    public async Task<IReadOnlyDictionary<Guid, OrganisationFacts>> FindAll(Guid[] ids, CancellationToken cancel = default) =>
        (await Read($"SELECT {Columns} FROM organisations.organisation WHERE id = ANY ($1)", ids, cancel)).ToDictionary(o => o.Id);

    /// <summary>Those of the credit codes that are registered, by code, in one round trip.</summary>
    public async Task<IReadOnlyDictionary<string, OrganisationFacts>> ByCreditCode(string[] codes, CancellationToken cancel = default) =>
        (await Read($"SELECT {Columns} FROM organisations.organisation WHERE credit_code = ANY ($1)", codes, cancel))
            .ToDictionary(o => o.CreditCode, StringComparer.Ordinal);

    /// <summary>Whether any organisation is registered.</summary>
    public async Task<bool> IsAny(CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand("SELECT EXISTS (SELECT FROM organisations.organisation)", connection);
        return (bool)(await query.ExecuteScalarAsync(cancel))!;
    }

    /// <summary>Those of the alliances that exist, by name.</summary>
    public async Task<IReadOnlyDictionary<string, (Guid Id, AllianceState State)>> AlliancesByName(string[] names, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand("SELECT name, id, state FROM organisations.alliance WHERE name = ANY ($1)", connection);
        query.Parameters.Add(new() { Value = names });
        await using var reader = await query.ExecuteReaderAsync(cancel);
        var found = new Dictionary<string, (Guid, AllianceState)>(StringComparer.Ordinal);
        while (await reader.ReadAsync(cancel))
        {
            found[reader.GetString(0)] = (reader.GetGuid(1), Enum.Parse<AllianceState>(reader.GetString(2)));
        }

        return found;
    }

    /// <summary>One alliance as its row says, or null.</summary>
    public async Task<Alliance?> FindAlliance(Guid id, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand("SELECT name, founded_on, state FROM organisations.alliance WHERE id = $1", connection);
        query.Parameters.Add(new() { Value = id });
        await using var reader = await query.ExecuteReaderAsync(cancel);
        return await reader.ReadAsync(cancel)
            ? new()
            {
                Name = reader.GetString(0), FoundedOn = reader.GetFieldValue<DateOnly>(1),
                State = Enum.Parse<AllianceState>(reader.GetString(2)),
            }
            : null;
    }

    /// <summary>The memberships of these alliances.</summary>
    public async Task<IReadOnlySet<(Guid Alliance, Guid Enterprise)>> Memberships(Guid[] alliances, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            "SELECT alliance_id, enterprise_id FROM organisations.alliance_member WHERE alliance_id = ANY ($1)", connection);
        query.Parameters.Add(new() { Value = alliances });
        await using var reader = await query.ExecuteReaderAsync(cancel);
        var found = new HashSet<(Guid, Guid)>();
        while (await reader.ReadAsync(cancel))
        {
            found.Add((reader.GetGuid(0), reader.GetGuid(1)));
        }

        return found;
    }

    private async Task<List<OrganisationFacts>> Read(string sql, object keys, CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(sql, connection);
        query.Parameters.Add(new() { Value = keys });
        await using var reader = await query.ExecuteReaderAsync(cancel);
        List<OrganisationFacts> found = [];
        while (await reader.ReadAsync(cancel))
        {
            var schoolType = await reader.IsDBNullAsync(6, cancel) ? (SchoolType?)null : Enum.Parse<SchoolType>(reader.GetString(6));
            found.Add(new(
                reader.GetGuid(0), Enum.Parse<OrganisationState>(reader.GetString(1)), Enum.Parse<OrganisationKind>(reader.GetString(2)),
                reader.GetString(3),
                new(reader.GetString(4), reader.GetString(5), schoolType, reader.GetBoolean(7), reader.GetBoolean(8))));
        }

        return found;
    }
}
