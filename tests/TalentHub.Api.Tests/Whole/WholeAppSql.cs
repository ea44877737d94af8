using Npgsql;

namespace TalentHub.Api.Tests.Whole;

/// <summary>SQL that tests look with at what was stored, or put in what takes long to come about.</summary>
public static class WholeAppSql
{
    /// <summary>The one value of a query.</summary>
    public static async Task<T> Value<T>(this WholeApp app, string sql, params object?[] values) => (await app.Column<T>(sql, values))[0];

    /// <summary>The first column of a query.</summary>
    public static async Task<T[]> Column<T>(this WholeApp app, string sql, params object?[] values)
    {
        await using var connection = await app.Database.Open();
        await using var query = Command(connection, sql, values);
        await using var reader = await query.ExecuteReaderAsync();
        var found = new List<T>();
        while (await reader.ReadAsync())
        {
            found.Add(reader.GetFieldValue<T>(0));
        }

        return [.. found];
    }

    /// <summary>Runs a statement.</summary>
    public static async Task Execute(this WholeApp app, string sql, params object?[] values)
    {
        await using var connection = await app.Database.Open();
        await using var command = Command(connection, sql, values);
        await command.ExecuteNonQueryAsync();
    }

    private static NpgsqlCommand Command(NpgsqlConnection connection, string sql, object?[] values)
    {
        var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
        {
            command.Parameters.Add(value is null ? new NpgsqlParameter<Guid?> { TypedValue = null } : new NpgsqlParameter { Value = value });
        }

        return command;
    }
}
