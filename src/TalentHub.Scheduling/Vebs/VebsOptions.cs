namespace TalentHub.Scheduling.Vebs;

/// <summary>How to search.</summary>
/// <param name="Seed">The same seed and steps give the same plan, on however many threads.</param>
/// <param name="StepsPerUnit">Proposed changes for each session, lot and seat; 0 for the first plan only.</param>
/// <param name="Threads">Sites are planned side by side on so many.</param>
public sealed record VebsOptions(ulong Seed, int StepsPerUnit = VebsOptions.Thorough, int Threads = 1)
{
    /// <summary>What the benchmark's tables are made with.</summary>
    public const int Thorough = 1500;
}
