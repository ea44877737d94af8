using Npgsql;

namespace TalentHub.Platform.Store.Commits;

/// <summary>The rows of one command on their way to the database beside its grain's state. They go once, or the commit is refused.</summary>
internal sealed class CommitRows(IReadOnlyList<NpgsqlBatchCommand> commands)
{
    private bool _taken;

    /// <summary>Hands the rows to the batch that writes the state.</summary>
    /// <exception cref="InvalidOperationException">They have gone already.</exception>
    internal IReadOnlyList<NpgsqlBatchCommand> Take()
    {
        if (_taken)
        {
            throw new InvalidOperationException("The rows of this commit have gone with another state.");
        }

        _taken = true;
        return commands;
    }
}
