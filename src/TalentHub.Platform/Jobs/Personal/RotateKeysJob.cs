using System.Text;
using Hangfire;
using Npgsql;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Personal;

namespace TalentHub.Platform.Jobs.Personal;

/// <summary>Brings all personal data under the newest key of the key file. May be killed at any point and run again: what is done is skipped.</summary>
public sealed class RotateKeysJob(TalentHubDatabase database, KeyRing keys, PersonalDataVault vault, IEnumerable<EncryptedColumn> columns)
{
    /// <summary>Pages of a table that one transaction walks over: some hundred to some thousand rows.</summary>
    private const long PagesAtOnce = 32;

    /// <summary>Re-seals the registered columns, then grain state.</summary>
    /// <returns>How many values and states were re-sealed.</returns>
    [AutomaticRetry(Attempts = 3)]
    public async Task<long> Run(CancellationToken cancel)
    {
        await keys.Load(cancel);
        var resealed = 0L;
        foreach (var column in columns)
        {
            resealed += await Reseal(column, cancel);
        }

        return resealed + await ResealStates(cancel);
    }

    private Task<long> Reseal(EncryptedColumn column, CancellationToken cancel) =>
        Walk(column.Table, (connection, page) => ResealPages(connection, column, page, cancel), cancel);

    private Task<long> ResealStates(CancellationToken cancel) =>
        Walk("orleansstorage", async (connection, page) =>
        {
            var resealed = 0;
            foreach (var state in await StatesUnderOldKeys(connection, page, cancel))
            {
                resealed += await Write(connection, state, cancel);
            }

            return resealed;
        }, cancel);

    private async Task<long> Walk(string table, Func<NpgsqlConnection, long, Task<int>> reseal, CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        await using var size = new NpgsqlCommand($"SELECT pg_relation_size('{table}') / current_setting('block_size')::bigint", connection);
        var pages = (long)(await size.ExecuteScalarAsync(cancel))!;
        var resealed = 0L;
        for (var page = 0L; page < pages; page += PagesAtOnce)
        {
            resealed += await reseal(connection, page);
        }

        return resealed;
    }

    // Walking the pages once needs no index and no sort; a row that is written meanwhile is written under the newest key.
    private async Task<int> ResealPages(NpgsqlConnection connection, EncryptedColumn column, long page, CancellationToken cancel)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        var (table, name) = column;
        List<string> rows = [], before = [];
        await using (var query = new NpgsqlCommand(
            $"""
            SELECT ctid::text, {name} FROM {table}
            WHERE ctid >= '({page},0)'::tid AND ctid < '({page + PagesAtOnce},0)'::tid AND {name} NOT LIKE '{keys.Newest.Id}.%'
            FOR UPDATE
            """, connection))
        await using (var reader = await query.ExecuteReaderAsync(cancel))
        {
            while (await reader.ReadAsync(cancel))
            {
                rows.Add(reader.GetString(0));
                before.Add(reader.GetString(1));
            }
        }

        await using var update = new NpgsqlCommand(
            $"""
            UPDATE {table} AS kept SET {name} = resealed.cipher
            FROM unnest($1::text[], $2::text[], $3::text[]) AS resealed (place, was, cipher)
            WHERE kept.ctid = resealed.place::tid AND kept.{name} = resealed.was
            """, connection);
        update.Parameters.Add(new() { Value = rows.ToArray() });
        update.Parameters.Add(new() { Value = before.ToArray() });
        update.Parameters.Add(new() { Value = before.Select(vault.Reseal).ToArray() });
        var changed = rows.Count == 0 ? 0 : await update.ExecuteNonQueryAsync(cancel);
        await transaction.CommitAsync(cancel);
        return changed;
    }

    private async Task<List<(string Place, int Version, string Json)>> StatesUnderOldKeys(
        NpgsqlConnection connection, long page, CancellationToken cancel)
    {
        List<(string Place, int Version, string Json)> states = [];
        await using var query = new NpgsqlCommand(
            $"""
            SELECT ctid::text, version, convert_from(payloadbinary, 'UTF8') FROM orleansstorage
            WHERE ctid >= '({page},0)'::tid AND ctid < '({page + PagesAtOnce},0)'::tid
                AND convert_from(payloadbinary, 'UTF8') ~ '"(?!{keys.Newest.Id}\.){SealedTokens.KeyId}\.[A-Za-z0-9_-]+"'
            """, connection);
        await using var reader = await query.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
        {
            states.Add((reader.GetString(0), reader.GetInt32(1), reader.GetString(2)));
        }

        return states;
    }

    // The version moves on, so that a grain in memory reads its state again instead of writing over this one.
    private async Task<int> Write(NpgsqlConnection connection, (string Place, int Version, string Json) state, CancellationToken cancel)
    {
        await using var update = new NpgsqlCommand(
            "UPDATE orleansstorage SET payloadbinary = $1, version = version + 1 WHERE ctid = $2::tid AND version = $3", connection);
        update.Parameters.Add(new() { Value = Encoding.UTF8.GetBytes(SealedTokens.Replace(state.Json, vault.Reseal)) });
        update.Parameters.Add(new() { Value = state.Place });
        update.Parameters.Add(new() { Value = state.Version });
        return await update.ExecuteNonQueryAsync(cancel);
    }
}
