using Npgsql;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Jobs.Personal;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Personal;
using TalentHub.Testing;

namespace TalentHub.Platform.Tests.Personal;

/// <summary>A change of keys reaches every registered column and grain state, and may be interrupted.</summary>
public sealed class RotateKeysJobTests : IAsyncLifetime
{
    private const int Rows = 20_000;

    private readonly TestFolder _folder = new();
    private TestDatabase _database = null!;
    private Keys _keys = null!;
    private PersonalDataVault _vault = null!;

    private TalentHubDatabase Database => new(_database.ConnectionString);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.Create("platform", c => TestSilo.Migrate(c, [typeof(KeyRing).Assembly]));
        _keys = new(_folder);
        _vault = await _keys.Vault(Database);
        await Run("CREATE TABLE public.card (id integer PRIMARY KEY, number text)");
        await Run(
            "INSERT INTO public.card SELECT n, number FROM unnest($1::text[]) WITH ORDINALITY AS given (number, n)",
            Enumerable.Range(0, Rows).Select(n => n % 100 == 0 ? null : _vault.Seal($"card {n}", "*").Cipher).ToArray());
        await Run(
            """
            INSERT INTO orleansstorage (grainidhash, grainidn0, grainidn1, graintypehash, graintypestring, serviceid, payloadbinary, modifiedon, version)
            VALUES (1, 1, 1, 1, 'person', 'talenthub', $1, now(), 7)
            """, Json.Bytes(new { Phone = _vault.Seal("13800138000", "138***00") }));
    }

    public async ValueTask DisposeAsync()
    {
        _folder.Dispose();
        await _database.DisposeAsync();
    }

    [Fact]
    public async Task Everything_is_brought_under_the_newest_key_even_when_the_job_is_stopped_in_the_middle()
    {
        _keys.Add("k2");
        var ring = _keys.Ring(Database);
        var vault = new PersonalDataVault(ring);
        EncryptedColumn[] columns = [new("public.card", "number")];
        var job = new RotateKeysJob(Database, ring, vault, columns);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        await using (var watcher = await Watch(stop))
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => job.Run(stop.Token));
        }

        var use = new KeyUse(Database, columns);
        var halfway = await use.Count(Cancel);
        Assert.Equal(2, halfway.Count);
        await job.Run(Cancel);
        Assert.Equal(["k2"], (await use.Count(Cancel)).Keys);
        Assert.Equal(0, await job.Run(Cancel));
        Assert.Equal(8, await Run("SELECT version FROM orleansstorage"));
        Assert.Equal("card 12345", vault.Open(new((string)(await Run("SELECT number FROM public.card WHERE id = 12346"))!, "*")));
    }

    // A lock on a row in the middle holds the job there until it is stopped.
    private async Task<NpgsqlConnection> Watch(CancellationTokenSource stop)
    {
        var connection = await Database.Open(Cancel);
        await using var hold = new NpgsqlCommand("BEGIN; SELECT 1 FROM public.card WHERE id = 15000 FOR UPDATE", connection);
        await hold.ExecuteNonQueryAsync(Cancel);
        _ = Task.Run(
            async () =>
            {
                while (await Run("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()") is 0L)
                {
                    await Task.Yield();
                }

                await stop.CancelAsync();
            },
            Cancel);
        return connection;
    }

    private async Task<object?> Run(string sql, object? parameter = null)
    {
        await using var connection = await Database.Open(Cancel);
        await using var command = new NpgsqlCommand(sql, connection);
        if (parameter is not null)
        {
            command.Parameters.Add(new() { Value = parameter });
        }

        return await command.ExecuteScalarAsync(Cancel);
    }
}
