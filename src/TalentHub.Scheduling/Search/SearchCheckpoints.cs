namespace TalentHub.Scheduling.Search;

/// <summary>
/// Where a search writes down how it stands, so that another process can go on after a kill. With a budget of steps it then ends as if it had never been
/// broken off.
/// </summary>
/// <param name="From">What was written last; null to begin. Only the same problem, budget and build can go on with it.</param>
/// <param name="Every">Steps from one checkpoint to the next.</param>
/// <param name="Keep">Takes a checkpoint: now and then, and the last at the end of a search that was not stopped.</param>
public sealed record SearchCheckpoints(byte[]? From, long Every, Action<byte[]> Keep);
