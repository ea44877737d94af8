using Npgsql;
using TalentHub.Platform.Domain.Money;
using TalentHub.Platform.Store;

namespace TalentHub.Subsidies.Store;

/// <summary>Reads rows with positional parameters.</summary>
internal static class Rows
{
    internal static async Task<List<T>> Read<T>(
        this TalentHubDatabase database, string sql, Func<NpgsqlDataReader, T> map, CancellationToken cancel, params object?[] values)
    {
        await using var connection = await database.Open(cancel);
        await using var query = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
        {
            query.Parameters.Add(new() { Value = value ?? DBNull.Value });
        }

        var rows = new List<T>();
        await using var reader = await query.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
        {
            rows.Add(map(reader));
        }

        return rows;
    }

    internal static string? TextOrNull(this NpgsqlDataReader reader, int ordinal) => reader.IsDBNull(ordinal) ? null : reader.GetString(ordinal);

    internal static Yuan Money(this NpgsqlDataReader reader, int ordinal) => Yuan.RoundTo(reader.GetDecimal(ordinal), MidpointRounding.ToEven);

    internal static TEnum Named<TEnum>(this NpgsqlDataReader reader, int ordinal)
        where TEnum : struct, Enum => Enum.Parse<TEnum>(reader.GetString(ordinal));
}
