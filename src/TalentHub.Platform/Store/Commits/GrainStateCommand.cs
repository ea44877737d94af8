using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Npgsql;

namespace TalentHub.Platform.Store.Commits;

/// <summary>A statement of the provider; one that writes state goes out as the last of one batch, behind the rows of the commit.</summary>
internal sealed class GrainStateCommand(NpgsqlCommand command) : DbCommand
{
    /// <summary>The column that a statement answers which writes state, and no other.</summary>
    private const string Answer = "newgrainstateversion";

    private NpgsqlBatch? _batch;

    [AllowNull]
    public override string CommandText
    {
        get => command.CommandText;
        set => command.CommandText = value;
    }

    public override int CommandTimeout
    {
        get => command.CommandTimeout;
        set => command.CommandTimeout = value;
    }

    public override CommandType CommandType
    {
        get => command.CommandType;
        set => command.CommandType = value;
    }

    public override bool DesignTimeVisible
    {
        get => command.DesignTimeVisible;
        set => command.DesignTimeVisible = value;
    }

    public override UpdateRowSource UpdatedRowSource
    {
        get => command.UpdatedRowSource;
        set => command.UpdatedRowSource = value;
    }

    protected override DbConnection? DbConnection
    {
        get => command.Connection;
        set => command.Connection = (NpgsqlConnection?)value;
    }

    protected override DbParameterCollection DbParameterCollection => command.Parameters;

    protected override DbTransaction? DbTransaction
    {
        get => command.Transaction;
        set => command.Transaction = (NpgsqlTransaction?)value;
    }

    public override void Cancel() => command.Cancel();

    public override void Prepare() => command.Prepare();

    public override int ExecuteNonQuery() => command.ExecuteNonQuery();

    public override object? ExecuteScalar() => command.ExecuteScalar();

    protected override DbParameter CreateDbParameter() => command.CreateParameter();

    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => command.ExecuteReader(behavior);

    protected override async Task<DbDataReader> ExecuteDbDataReaderAsync(CommandBehavior behavior, CancellationToken cancellationToken) =>
        !CommandText.Contains(Answer, StringComparison.Ordinal) ? await command.ExecuteReaderAsync(behavior, cancellationToken)
        : GrainStateSource.RowsOfCommit is { } rows ? await Together(rows.Take(), behavior, cancellationToken)
        : throw new InvalidOperationException("Grain state is written by a commit, together with its rows, and by nothing else.");

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _batch?.Dispose();
            command.Dispose();
        }

        base.Dispose(disposing);
    }

    private async Task<NpgsqlDataReader> Together(IReadOnlyList<NpgsqlBatchCommand> rows, CommandBehavior behavior, CancellationToken cancel)
    {
        _batch = new NpgsqlBatch(command.Connection) { Timeout = command.CommandTimeout };
        foreach (var row in rows)
        {
            _batch.BatchCommands.Add(row);
        }

        _batch.BatchCommands.Add(State());
        var reader = await _batch.ExecuteReaderAsync(behavior, cancel);
        while (reader.FieldCount != 1 || reader.GetName(0) != Answer)
        {
            if (!await reader.NextResultAsync(cancel))
            {
                throw new InvalidOperationException($"The statement that writes grain state answers no column {Answer}.");
            }
        }

        return reader;
    }

    private NpgsqlBatchCommand State()
    {
        // A parameter belongs to one collection only.
        NpgsqlParameter[] parameters = [.. command.Parameters.Cast<NpgsqlParameter>()];
        command.Parameters.Clear();
        var state = new NpgsqlBatchCommand(command.CommandText);
        foreach (var parameter in parameters)
        {
            state.Parameters.Add(parameter);
        }

        return state;
    }
}
