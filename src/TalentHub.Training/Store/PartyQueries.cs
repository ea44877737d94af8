using Npgsql;
using TalentHub.Organisations.Store;
using TalentHub.Platform.Store;
using TalentHub.Training.Domain.Agreements;

namespace TalentHub.Training.Store;

/// <summary>What classes and agreements ask the tables about their parties at the moment of deciding.</summary>
public sealed class PartyQueries(TalentHubDatabase database, OrganisationQueries organisations)
{
    /// <summary>Those of the organisations that are registered.</summary>
    public async Task<IReadOnlyDictionary<Guid, PartyFacts>> Parties(Guid[] ids, CancellationToken cancel = default) =>
        (await organisations.FindAll(ids, cancel)).ToDictionary(o => o.Key, o => PartyOf(o.Value));

    /// <summary>Those of the credit codes that are registered, by code, in one round trip.</summary>
    public async Task<IReadOnlyDictionary<string, PartyFacts>> ByCreditCode(string[] codes, CancellationToken cancel = default) =>
        (await organisations.ByCreditCode(codes, cancel)).ToDictionary(o => o.Key, o => PartyOf(o.Value), StringComparer.Ordinal);

    /// <summary>The agreements that a school has not ended with some enterprises, by enterprise.</summary>
    public async Task<IReadOnlyDictionary<Guid, LiveAgreement>> Live(Guid schoolId, Guid[] enterprises, CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(
            """
            SELECT id, enterprise_id, kind, starts_on, ends_on FROM training.agreement
            WHERE state = 'Live' AND school_id = $1 AND enterprise_id = ANY ($2)
            """, connection);
        query.Parameters.Add(new() { Value = schoolId });
        query.Parameters.Add(new() { Value = enterprises });
        await using var row = await query.ExecuteReaderAsync(cancel);
        var live = new Dictionary<Guid, LiveAgreement>();
        while (await row.ReadAsync(cancel))
        {
            live[row.GetGuid(1)] = new(
                row.GetGuid(0), row.GetGuid(1),
                new(Enum.Parse<AgreementKind>(row.GetString(2)), row.GetFieldValue<DateOnly>(3), row.GetFieldValue<DateOnly>(4)));
        }

        return live;
    }

    private static PartyFacts PartyOf(OrganisationFacts facts) => new(facts.Id, facts.Kind, facts.State, facts.Details.Name);
}
