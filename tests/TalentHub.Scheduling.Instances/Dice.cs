using TalentHub.Scheduling.Search;

namespace TalentHub.Scheduling.Instances;

/// <summary>Where the generator's chance comes from.</summary>
internal sealed class Dice(ulong seed)
{
    private Xoshiro _random = new(seed);

    internal int Below(int bound) => _random.Below(bound);

    internal double Unit() => _random.Unit();

    internal bool Chance(double share) => _random.Unit() < share;

    internal T Of<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    internal int[] Shuffled(int count)
    {
        var order = Enumerable.Range(0, count).ToArray();
        for (var i = count - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (order[i], order[j]) = (order[j], order[i]);
        }

        return order;
    }
}
