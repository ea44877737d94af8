using Npgsql;
using TalentHub.Benchmarks;
using TalentHub.Testing.Processes;

namespace TalentHub.Survival.Tests;

/// <summary>An installation of real processes whose mail server is never there, and the people who use it while it is attacked.</summary>
public sealed class SurvivalWorld : IAsyncDisposable
{
    /// <summary>Workers in the roster: four chunks.</summary>
    public const int Workers = 2_000;

    /// <summary>Claims of the payout: more than one chunk.</summary>
    public const int Claims = 3_000;

    private readonly Installation _installation;

    private SurvivalWorld(Installation installation, string database, ProductProcess silo, ProductProcess api)
    {
        (_installation, Database, Silo, Api) = (installation, database, silo, api);
        Office = new Office(api.Address, installation.Data);
        Office.Expect(Workers, Claims);
    }

    /// <summary>The connection string.</summary>
    public string Database { get; }

    /// <summary>The silo that was started last.</summary>
    public ProductProcess Silo { get; private set; }

    /// <summary>The API that was started last.</summary>
    public ProductProcess Api { get; private set; }

    /// <summary>The people.</summary>
    public Office Office { get; private set; }

    /// <summary>The roster with the workers.</summary>
    public string Roster => Path.Combine(_installation.Data, "bench", "small.xlsx");

    /// <summary>Starts it over a database of its own, or with a private cluster in its data folder.</summary>
    public static async Task<SurvivalWorld> Start(string? database)
    {
        var installation = new Installation(database,
        [
            new("RateLimit__Permits", "100000"), new("Jobs__Heartbeat", "00:00:01"), new("Jobs__RunningStale", "00:00:03"),
            new("Mail__Host", "127.0.0.1"), new("Mail__Port", "1"), new("Mail__Security", "None"),
        ]);
        var silo = await installation.StartSilo();
        var api = await installation.StartApi();
        var world = new SurvivalWorld(
            installation, database ?? (await File.ReadAllTextAsync(Path.Combine(installation.Data, "connection"))).Trim(), silo, api);
        await RosterFiles.Write(installation.Data, Workers, large: 0);
        await world.Office.Play("office");
        return world;
    }

    /// <summary>Kills the silo when the work writes into a table for the n-th time, starts another and lets the work end.</summary>
    public async Task KillSiloDuring(string table, int writes, Func<Task> work)
    {
        await using var gate = await Gate.Close(Database, table, writes);
        var working = work();
        await gate.SomebodyComes(working);
        Silo.Kill();
        await gate.Open();
        await StartSilo();
        await working;
    }

    /// <summary>Starts a silo, beside those that run.</summary>
    public async Task<ProductProcess> StartSilo() => Silo = await _installation.StartSilo();

    /// <summary>Starts an API in place of the one that is gone; the people sign in there.</summary>
    public async Task StartApi()
    {
        var kept = Office.Kept;
        Office.Dispose();
        Api = await _installation.StartApi();
        Office = new Office(Api.Address, _installation.Data, kept);
    }

    /// <summary>Writes claims that wait for money.</summary>
    public Task WriteClaims() => WaitingClaims.Write(Database, _installation.Data, Claims);

    /// <summary>SIGKILL for the PostgreSQL server of the private cluster, with all its processes.</summary>
    public async Task KillDatabase()
    {
        var server = (await File.ReadAllLinesAsync(Path.Combine(_installation.Data, "postgres", "data", "postmaster.pid")))[0];
        using var kill = System.Diagnostics.Process.Start("kill", ["-9", server]);
        await kill.WaitForExitAsync();
    }

    /// <summary>Runs one statement.</summary>
    public async Task Execute(string sql)
    {
        await using var connection = await Open();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>One value.</summary>
    public async Task<T> Value<T>(string sql)
    {
        await using var connection = await Open();
        await using var command = new NpgsqlCommand(sql, connection);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>What must hold whatever was killed: nobody registered, certified or paid twice, and the ledger adds up.</summary>
    public async Task Holds()
    {
        Assert.Equal(0L, await Value<long>("SELECT count(*) - count(DISTINCT registration_id) FROM certification.certificate"));
        Assert.Equal(0L, await Value<long>(
            "SELECT count(*) FROM (SELECT person_id FROM certification.registration WHERE state = 'Registered' GROUP BY batch_id, person_id HAVING count(*) > 1) AS twice"));
        Assert.Equal(0L, await Value<long>(
            "SELECT count(*) FROM (SELECT claim_id FROM subsidies.payment WHERE state IN ('Open', 'Paid') GROUP BY claim_id HAVING count(*) > 1) AS twice"));
        Assert.Equal(0m, await Value<decimal>("SELECT coalesce(sum(debit - credit), 0) FROM subsidies.posting"));
        Assert.Equal(0L, await Value<long>(
            """
            SELECT count(*) FROM subsidies.fund_source AS kept
            FULL JOIN subsidies.ledger_balance AS again ON again.fund_id = kept.fund_id AND again.source = kept.source
            WHERE kept.committed IS DISTINCT FROM again.committed OR kept.paid IS DISTINCT FROM again.paid OR again.available < 0
            """));
    }

    /// <summary>Every claim was paid, once, and the fund says so.</summary>
    public async Task AllPaidOnce()
    {
        Assert.Equal(Claims, await Value<long>("SELECT count(*) FROM subsidies.claim WHERE state = 'Reconciled'"));
        Assert.Equal(Claims, await Value<long>("SELECT count(*) FROM subsidies.payment WHERE state = 'Paid'"));
        Assert.Equal(Claims * WaitingClaims.Yuan, await Value<decimal>("SELECT sum(paid) FROM subsidies.fund_source"));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Office.Dispose();
        await _installation.DisposeAsync();
    }

    // Outside the pool: its connections may have died with the server.
    private async Task<NpgsqlConnection> Open()
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Database) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        return connection;
    }
}
