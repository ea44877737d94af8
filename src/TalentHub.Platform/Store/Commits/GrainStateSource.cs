using System.Data.Common;
using Npgsql;

namespace TalentHub.Platform.Store.Commits;

/// <summary>
/// Where Orleans' ADO.NET provider gets its connections. Inside a commit the statement that writes the grain's state takes the rows of the
/// command along: one round trip, which PostgreSQL commits whole or not at all (ADR 0012).
/// </summary>
public sealed class GrainStateSource(TalentHubDatabase database) : DbDataSource
{
    private static readonly AsyncLocal<CommitRows?> Rows = new();

    /// <inheritdoc/>
    public override string ConnectionString => database.ConnectionString;

    /// <summary>The rows that the state written next in this flow takes along; null outside of a commit.</summary>
    internal static CommitRows? RowsOfCommit
    {
        get => Rows.Value;
        set => Rows.Value = value;
    }

    /// <inheritdoc/>
    protected override DbConnection CreateDbConnection() => new NpgsqlConnection(database.ConnectionString);

    /// <inheritdoc/>
    protected override async ValueTask<DbConnection> OpenDbConnectionAsync(CancellationToken cancellationToken = default) =>
        new GrainStateConnection(await database.Open(cancellationToken));
}
