using Microsoft.Extensions.Options;
using Npgsql;
using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Platform.Domain.Personal;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Personal;

namespace TalentHub.Benchmarks;

/// <summary>Approved claims that wait for money, written directly: what their reviews would leave.</summary>
public static class WaitingClaims
{
    /// <summary>What each claim is worth.</summary>
    public const decimal Yuan = 100;

    /// <summary>Writes them.</summary>
    /// <param name="database">The connection string.</param>
    /// <param name="data">The data folder of the installation, which holds the keys.</param>
    /// <param name="count">How many, each of a person of its own.</param>
    public static async Task Write(string database, string data, int count)
    {
        var account = await Account(database, data);
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            """
            WITH fresh AS (
                INSERT INTO people.person (id, name, document_kind, document_cipher, document_mask, document_hash, created_at, changed_at)
                SELECT gen_random_uuid(), '专家' || n, 'ResidentIdentityCard', 'x', 'x', sha256(gen_random_uuid()::text::bytea), now(), now()
                FROM generate_series(1, $1::integer) AS n RETURNING id, name
            ), experts AS (
                INSERT INTO people.expert
                    (person_id, home_employer, home_city, speciality, registered_at, bank_code, account_cipher, account_mask, account_name)
                SELECT id, '某大学', '广州', '照明', now(), '102603000014', $2, $3, name FROM fresh RETURNING person_id
            )
            INSERT INTO subsidies.claim
                (id, number, programme, pack_version, year, engagement_id, person_id, employer_id, state, recognised_high_level_talent, amount,
                created_at, changed_at)
            SELECT gen_random_uuid(), 'T' || gen_random_uuid(), 'zhongshan-flexible-talent-living', '2021.1', 2023, gen_random_uuid(), id,
                '0190a000-0000-7000-8000-000000000e01', 'Approved', false, $4, now(), now()
            FROM fresh
            """, connection)
        {
            Parameters = { new() { Value = count }, new() { Value = account.Cipher }, new() { Value = account.Mask }, new() { Value = Yuan } },
        };
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<SealedText> Account(string database, string data)
    {
        var keys = new KeyRing(Options.Create(new KeySettings { File = Path.Combine(data, "keys.json") }), new TalentHubDatabase(database), TimeProvider.System);
        await keys.Load();
        const string number = "6222020012345678901";
        return new PersonalDataVault(keys).Seal(number, Mask.Account(number));
    }
}
