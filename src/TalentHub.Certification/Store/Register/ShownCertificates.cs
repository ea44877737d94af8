using Npgsql;
using TalentHub.Platform.Store;

namespace TalentHub.Certification.Store.Register;

/// <summary>What verification shows of certificates, as the tables have it.</summary>
public sealed class ShownCertificates(TalentHubDatabase database)
{
    private const string Columns =
        "state, number, holder_name, document_mask, occupation_code, occupation_name, level, body_name, issued_on, printed_on, version, code_hash";

    // Whoever holds a paper hears within seconds that the database does not answer.
    private const int LookSeconds = 3;
    private const int LoadSeconds = 600;

    private const string Everything =
        $"SELECT look.snapshot::text, {Columns} FROM (SELECT pg_current_snapshot() AS snapshot) AS look LEFT JOIN certification.certificate ON true";

    // Transactions from the future are those of a server that the tables were restored from; they are old.
    private const string Changes =
        $"""
        SELECT look.snapshot::text, {Columns}
        FROM (SELECT pg_current_snapshot() AS snapshot) AS look
        LEFT JOIN certification.certificate ON shown_by >= pg_snapshot_xmin($1::text::pg_snapshot) AND shown_by < pg_snapshot_xmax(look.snapshot)
            AND NOT pg_visible_in_snapshot(shown_by, $1::text::pg_snapshot)
        """;

    /// <summary>By number; what is not in the answer does not exist.</summary>
    public Task<IReadOnlyDictionary<string, VerificationAnswer>> ByNumber(IReadOnlyList<string> numbers) =>
        Find("number", numbers.ToArray(), row => row.GetString(1));

    /// <summary>By the SHA-256 of the code, in hexadecimal digits.</summary>
    public Task<IReadOnlyDictionary<string, VerificationAnswer>> ByCode(IReadOnlyList<string> hashes) =>
        Find("code_hash", hashes.Select(Convert.FromHexString).ToArray(), row => Convert.ToHexString(row.GetFieldValue<byte[]>(11)));

    /// <summary>
    /// What was issued or changed since a look, whole as it stands now: what the transactions wrote that were not seen then, also those
    /// that had begun before and ended late. The answer names this look, for the next time.
    /// </summary>
    /// <param name="seen">The answer of the last time; null for everything.</param>
    /// <param name="take">Takes each certificate and the SHA-256 of its code.</param>
    public async Task<string> ChangedSince(string? seen, Action<VerificationAnswer, byte[]> take)
    {
        await using var connection = await database.Open();
        await using var query = new NpgsqlCommand(seen is null ? Everything : Changes, connection) { CommandTimeout = seen is null ? LoadSeconds : LookSeconds };
        if (seen is not null)
        {
            query.Parameters.Add(new() { Value = seen });
        }

        await using var row = await query.ExecuteReaderAsync();
        var now = "";
        while (await row.ReadAsync())
        {
            now = now.Length > 0 ? now : row.GetString(0);
            if (!row.IsDBNull(1))
            {
                take(Shown(row, 1), row.GetFieldValue<byte[]>(12));
            }
        }

        return now;
    }

    private async Task<IReadOnlyDictionary<string, VerificationAnswer>> Find<TKeys>(string column, TKeys keys, Func<NpgsqlDataReader, string> keyOf)
    {
        await using var connection = await database.Open();
        await using var query = new NpgsqlCommand($"SELECT {Columns} FROM certification.certificate WHERE {column} = ANY ($1)", connection)
        {
            CommandTimeout = LookSeconds,
            Parameters = { new NpgsqlParameter<TKeys> { TypedValue = keys } },
        };
        await query.PrepareAsync();
        await using var row = await query.ExecuteReaderAsync();
        var found = new Dictionary<string, VerificationAnswer>(StringComparer.Ordinal);
        while (await row.ReadAsync())
        {
            found[keyOf(row)] = Shown(row, 0);
        }

        return found;
    }

    private static VerificationAnswer Shown(NpgsqlDataReader row, int at) => new(
        row.GetString(at), row.GetString(at + 1), row.GetString(at + 2), row.GetString(at + 3), row.GetString(at + 4), row.GetString(at + 5),
        (SkillLevel)row.GetInt16(at + 6), row.GetString(at + 7), row.GetFieldValue<DateOnly>(at + 8), row.GetFieldValue<DateOnly>(at + 9),
        row.GetInt32(at + 10));
}
