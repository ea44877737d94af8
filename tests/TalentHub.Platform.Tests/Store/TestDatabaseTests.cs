using Npgsql;
using TalentHub.Testing;

namespace TalentHub.Platform.Tests.Store;

/// <summary>Databases of tests are prepared once and do not see each other.</summary>
public sealed class TestDatabaseTests
{
    private static int s_prepared;

    [Fact]
    public async Task Copies_of_a_template_start_alike_and_change_alone()
    {
        await using var first = await TestDatabase.Create("numbers", Prepare);
        await using var second = await TestDatabase.Create("numbers", Prepare);

        Assert.Equal(1L, await Scalar(first, "INSERT INTO number VALUES (2); SELECT count(*) FROM number WHERE n = 2"));
        Assert.Equal(0L, await Scalar(second, "SELECT count(*) FROM number WHERE n = 2"));
        Assert.Equal(1L, await Scalar(second, "SELECT count(*) FROM number WHERE n = 1"));
        Assert.Equal(1, s_prepared);
    }

    [Fact]
    public async Task A_dropped_database_is_gone_even_with_a_connection_open()
    {
        var database = await TestDatabase.Empty();
        await using var open = new NpgsqlConnection(database.ConnectionString);
        await open.OpenAsync(TestContext.Current.CancellationToken);
        await database.DisposeAsync();
        await Assert.ThrowsAnyAsync<NpgsqlException>(() => Scalar(database, "SELECT 1"));
    }

    private static async Task Prepare(string connectionString)
    {
        Interlocked.Increment(ref s_prepared);
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("CREATE TABLE number AS SELECT 1 AS n", connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<object?> Scalar(TestDatabase database, string sql)
    {
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
