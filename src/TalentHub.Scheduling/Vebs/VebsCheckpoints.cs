using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Scheduling.Vebs;

/// <summary>
/// Where the engine writes down how far it is, so that another process can go on after a kill. The plan is then the same as if it had never been broken off.
/// </summary>
/// <param name="From">What was written last; null to begin. A checkpoint of another instance, seed, number of steps or build is left aside.</param>
/// <param name="Due">Asked several times a second whether to write one.</param>
/// <param name="Keep">Takes one: on any of the threads, one at a time.</param>
public sealed record VebsCheckpoints(byte[]? From, Func<bool> Due, Action<byte[]> Keep)
{
    /// <summary>The engine can go on from a checkpoint: it was written by the same build, for the same instance, seed, steps and plan before.</summary>
    public static bool Fits(byte[] written, VebsInstance instance, VebsOptions options, VebsPlan? before = null) =>
        RunJournal.Fits(written, RunJournal.Stamp(instance, before, options));
}
