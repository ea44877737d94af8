using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using Npgsql;

namespace TalentHub.Platform.Store.Personal;

/// <summary>The keys of personal data: read from their file, compared with what the database was written with.</summary>
public sealed class KeyRing(IOptions<KeySettings> settings, TalentHubDatabase database, TimeProvider time)
{
    /// <summary>Under this name the fingerprint of the look-up key is kept beside those of the encryption keys.</summary>
    private const string LookupId = "lookup";

    /// <summary>The advisory lock under which the first of several hosts makes the file.</summary>
    private const long LockKey = 0x4B657952696E6731;

    private volatile Ring? _ring;

    private string Path => settings.Value.File;

    internal PersonalKey Newest => Current.Newest;

    internal byte[] Lookup => Current.Lookup;

    private Ring Current => _ring ?? throw KeyFileException.NotLoaded();

    /// <summary>Reads the keys; makes them when there are none and the database was never written with any.</summary>
    /// <exception cref="KeyFileException">The file is missing, unreadable or belongs to another database; nothing is changed.</exception>
    public async Task Load(CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        await using (var guard = new NpgsqlCommand($"SELECT pg_advisory_xact_lock({LockKey})", connection))
        {
            await guard.ExecuteNonQueryAsync(cancel);
        }

        var known = await Known(connection, cancel);
        var file = KeyFile.Read(Path) ?? (known.Count > 0 ? throw KeyFileException.Missing(Path) : Made());
        var ring = Ring.Of(file, Path);
        foreach (var (id, fingerprint) in known)
        {
            if (ring.FingerprintOf(id) is not { } own || !CryptographicOperations.FixedTimeEquals(own, fingerprint))
            {
                throw KeyFileException.Foreign(Path, id);
            }
        }

        await Remember(connection, ring, cancel);
        await transaction.CommitAsync(cancel);
        _ring = ring;
    }

    /// <summary>The key of an id. When it is unknown the file is read again, because a key may have been added by now.</summary>
    internal PersonalKey? Find(string id)
    {
        if (!Current.Keys.ContainsKey(id) && KeyFile.Read(Path) is { } file && Ring.Of(file, Path) is var ring
            && CryptographicOperations.FixedTimeEquals(ring.Lookup, Current.Lookup))
        {
            _ring = ring;
        }

        return Current.Keys.GetValueOrDefault(id);
    }

    private KeyFile Made()
    {
        var made = KeyFile.New(time.GetUtcNow());
        made.Create(Path);
        return made;
    }

    private static async Task<Dictionary<string, byte[]>> Known(NpgsqlConnection connection, CancellationToken cancel)
    {
        var known = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        await using var query = new NpgsqlCommand("SELECT id, fingerprint FROM platform.personal_key", connection);
        await using var reader = await query.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
        {
            known[reader.GetString(0)] = reader.GetFieldValue<byte[]>(1);
        }

        return known;
    }

    private async Task Remember(NpgsqlConnection connection, Ring ring, CancellationToken cancel)
    {
        await using var insert = new NpgsqlCommand(
            """
            INSERT INTO platform.personal_key (id, fingerprint, first_used_at)
            SELECT id, fingerprint, $3 FROM unnest($1::text[], $2::bytea[]) AS ring (id, fingerprint)
            ON CONFLICT (id) DO NOTHING
            """, connection);
        insert.Parameters.Add(new() { Value = ring.Ids });
        insert.Parameters.Add(new() { Value = ring.Ids.Select(id => ring.FingerprintOf(id)!).ToArray() });
        insert.Parameters.Add(new() { Value = time.GetUtcNow() });
        await insert.ExecuteNonQueryAsync(cancel);
    }

    private sealed record Ring(byte[] Lookup, PersonalKey Newest, IReadOnlyDictionary<string, PersonalKey> Keys)
    {
        internal string[] Ids => [LookupId, .. Keys.Keys];

        internal static Ring Of(KeyFile file, string path)
        {
            try
            {
                var keys = file.Keys.ToDictionary(k => k.Id, k => new PersonalKey(k.Id, Secret(k.Key)), StringComparer.Ordinal);
                var newest = file.Keys.MaxBy(k => (k.Made, k.Id))!;
                return new(Secret(file.Lookup), keys[newest.Id], keys);
            }
            catch (Exception e) when (e is FormatException or ArgumentException)
            {
                throw KeyFileException.Unreadable(path);
            }
        }

        internal byte[]? FingerprintOf(string id) =>
            id == LookupId ? new PersonalKey(id, Lookup).Fingerprint : Keys.GetValueOrDefault(id)?.Fingerprint;

        private static byte[] Secret(string base64) =>
            Convert.FromBase64String(base64) is { Length: 32 } secret ? secret : throw new FormatException("a key has 32 bytes");
    }
}
