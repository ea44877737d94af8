namespace TalentHub.Scheduling.Vebs.Packing;

/// <summary>Candidates who do everything together: what their way through the days costs is counted once, times their number.</summary>
internal sealed class Trip(Unit?[] units, int count)
{
    /// <summary>Theory, practice, review.</summary>
    internal Unit?[] Units => units;

    internal int Count { get; set; } = count;

    /// <summary>What it costs at present.</summary>
    internal int Cost { get; set; }
}
