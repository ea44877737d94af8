namespace TalentHub.Scheduling.Vebs;

/// <summary>How to search.</summary>
/// <param name="Seed">The same seed and steps give the same plan, on however many threads.</param>
/// <param name="StepsPerUnit">Proposed changes for each session, lot and duty; 0 for the first plan only, null to choose by size.</param>
/// <param name="Threads">Sites are planned side by side on so many.</param>
/// <param name="Stop">Ends the search where it is; the plan is made of the best so far.</param>
/// <param name="Checkpoints">How a run that is killed can go on; null where it begins anew.</param>
/// <param name="Abort">Gives up at once, whatever the engine is doing: there is no plan.</param>
public sealed record VebsOptions(
    ulong Seed, int? StepsPerUnit = null, int Threads = 1, CancellationToken Stop = default, VebsCheckpoints? Checkpoints = null, CancellationToken Abort = default);
