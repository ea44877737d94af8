namespace TalentHub.Scheduling.Evaluation.Vebs;

/// <summary>Collects violations: how many of each rule, and the first few in words.</summary>
internal sealed class Findings
{
    private const int Told = 5;

    internal SortedDictionary<string, int> Counts { get; } = new(Comparer<string>.Create((a, b) => Number(a) - Number(b)));

    internal List<string> Examples { get; } = [];

    internal Findings()
    {
        for (var rule = 1; rule <= 19; rule++)
        {
            Counts[$"H{rule}"] = 0;
        }
    }

    internal void Add(int rule, string what)
    {
        if (Counts[$"H{rule}"]++ < Told)
        {
            Examples.Add($"H{rule}: {what}");
        }
    }

    internal void AddIf(bool broken, int rule, Func<string> what)
    {
        if (broken)
        {
            Add(rule, what());
        }
    }

    private static int Number(string rule) => int.Parse(rule.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture);
}
