using Npgsql;

namespace TalentHub.Survival.Tests;

/// <summary>
/// Stops whoever writes into a table for the n-th time, inside its open transaction, until it is opened: so that a test can kill a
/// process in the very middle of its work.
/// </summary>
public sealed class Gate : IAsyncDisposable
{
    private const int Key = 4711;
    private readonly NpgsqlConnection _keeper;
    private readonly string _table;

    private Gate(NpgsqlConnection keeper, string table) => (_keeper, _table) = (keeper, table);

    /// <summary>Closes the gate.</summary>
    /// <param name="database">The connection string.</param>
    /// <param name="table">The table with its schema.</param>
    /// <param name="writes">How many inserting statements pass before the gate.</param>
    public static async Task<Gate> Close(string database, string table, int writes)
    {
        var keeper = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(database) { Pooling = false }.ConnectionString);
        await keeper.OpenAsync();
        var gate = new Gate(keeper, table);
        await gate.Execute(
            $"""
            CREATE SCHEMA survival;
            CREATE SEQUENCE survival.writes;
            CREATE FUNCTION survival.gate() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                IF nextval('survival.writes') > {writes} THEN
                    PERFORM pg_advisory_xact_lock_shared({Key});
                END IF;
                RETURN NULL;
            END $$;
            CREATE TRIGGER survival_gate BEFORE INSERT ON {table} FOR EACH STATEMENT EXECUTE FUNCTION survival.gate();
            SELECT pg_advisory_lock({Key});
            """);
        return gate;
    }

    /// <summary>Waits until somebody stands before the gate.</summary>
    /// <param name="work">What leads there; when it ends before, nobody will come.</param>
    public async Task SomebodyComes(Task work)
    {
        while (!await Ask($"SELECT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND objid = {Key} AND NOT granted)"))
        {
            if (work.IsCompleted)
            {
                await work;
                throw new InvalidOperationException($"The work ended before anybody wrote into {_table} often enough.");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System);
        }
    }

    /// <summary>Ends the transactions that stand before the gate, as a server does that finds their clients gone, and takes the gate away.</summary>
    public async Task Open()
    {
        await Execute(
            $"""
            SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND objid = {Key} AND NOT granted;
            SELECT pg_advisory_unlock({Key});
            DROP SCHEMA survival CASCADE;
            """);
        await _keeper.CloseAsync();
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _keeper.DisposeAsync();

    private async Task Execute(string sql)
    {
        await using var command = new NpgsqlCommand(sql, _keeper);
        await command.ExecuteNonQueryAsync();
    }

    private async Task<bool> Ask(string sql)
    {
        await using var command = new NpgsqlCommand(sql, _keeper);
        return (bool)(await command.ExecuteScalarAsync())!;
    }
}
