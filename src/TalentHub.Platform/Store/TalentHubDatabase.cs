using Npgsql;

namespace TalentHub.Platform.Store;

/// <summary>
/// The one database. Everything that must commit together opens its connection from the very same connection string, one after
/// the other: Npgsql then hands out the same physical connection inside an ambient transaction (ADR 0001).
/// </summary>
public sealed record TalentHubDatabase(string ConnectionString)
{
    /// <summary>An open connection from the shared pool.</summary>
    public async Task<NpgsqlConnection> Open(CancellationToken cancel = default)
    {
        var connection = new NpgsqlConnection(ConnectionString);
        try
        {
            await connection.OpenAsync(cancel);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}
