using TalentHub.Platform.Store.Commits;

namespace TalentHub.Testing;

/// <summary>Makes commits fail at a chosen step, once or for as long as a test wants.</summary>
public sealed class Fault : ICommitProbe
{
    private CommitStep? _at;
    private string? _command;
    private Exception _exception = new InjectedFaultException("injected");

    /// <summary>From now on, commits (of one command, or of all) fail when they reach the step.</summary>
    public void At(CommitStep step, string? command = null, Exception? exception = null) =>
        (_at, _command, _exception) = (step, command, exception ?? new InjectedFaultException($"injected at {step}"));

    /// <summary>Commits work again.</summary>
    public void Clear() => _at = null;

    /// <inheritdoc/>
    public void Reached(CommitStep step, string command)
    {
        if (_at == step && (_command is null || _command == command))
        {
            throw _exception;
        }
    }
}
