namespace TalentHub.Platform.Store.Commits;

/// <summary>What is the same for every command of one kind of grain.</summary>
/// <param name="SubjectKind">The record's kind on timelines and in the audit log, for example <c>claim</c>.</param>
/// <param name="Write">Writes the rows that follow from the change; called once, inside the transaction.</param>
/// <param name="View">The answer to the caller.</param>
public sealed record CommitShape<TState, TView>(string SubjectKind, Action<Writes, TState, TState> Write, Func<TState, TView> View)
    where TState : class, new();
