namespace TalentHub.Scheduling.Evaluation.Vebs;

/// <summary>Whole numbers divided and rounded up.</summary>
internal static class Divided
{
    internal static int Up(int number, int by) => (number + by - 1) / by;

    internal static long Up(long number, long by) => (number + by - 1) / by;
}
