namespace TalentHub.Scheduling.Instances;

/// <summary>The benchmark's day: four slots of two hours, two before noon and two after.</summary>
internal static class Grid
{
    internal const int Slots = 4;
    internal const int SlotMinutes = 120;

    private static readonly int[] Clock = [510, 630, 810, 930];

    internal static IReadOnlyList<int> Starts => Clock;

    internal static int Mask(int start, int slots) => ((1 << slots) - 1) << start;

    /// <summary>Where something of a length may begin without crossing noon.</summary>
    internal static int[] StartsOf(int slots) => slots switch { 1 => [0, 1, 2, 3], 2 => [0, 2], _ => [0] };
}
