using Npgsql;
using TalentHub.Testing;
using TalentHub.Testing.Processes;

namespace TalentHub.Survival.Tests;

/// <summary>Silos that start at the same moment on an empty database.</summary>
public sealed class StartTests
{
    [Fact]
    public async Task Two_silos_that_start_together_migrate_once_and_make_one_administrator()
    {
        await using var database = await TestDatabase.Empty();
        using var keys = new TestFolder();
        await using var one = Installation(database.ConnectionString, keys);
        await using var other = Installation(database.ConnectionString, keys);

        await Task.WhenAll(one.StartSilo(demonstration: false), other.StartSilo(demonstration: false));

        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0L, await Value(connection, "SELECT count(*) - count(DISTINCT scriptname) FROM public.schemaversions"));
        while (await Value(connection, "SELECT count(*) FROM platform.app_user") == 0)
        {
            // A silo is ready a moment before the administrator is made.
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, TestContext.Current.CancellationToken);
        }

        Assert.Equal(1L, await Value(connection, "SELECT count(*) FROM platform.app_user"));
        Assert.Equal(2L, await Value(connection, "SELECT count(*) FROM orleansmembershiptable WHERE status = 3"));
    }

    private static Installation Installation(string database, TestFolder keys) => new(database, [new("Keys__File", keys["keys.json"])]);

    private static async Task<long> Value(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return (long)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }
}
