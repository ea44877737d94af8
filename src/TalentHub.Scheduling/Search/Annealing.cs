namespace TalentHub.Scheduling.Search;

/// <summary>
/// Simulated annealing: changes that make the solution dearer are accepted the more rarely the cooler it is. Which temperatures matter differs by
/// orders of magnitude between instances, so a short, wide cooling first finds where the cost falls, and the rest of the budget is spent there.
/// </summary>
public static class Annealing
{
    private const int LongestBurst = 2048;
    private const int ShortestBurst = 64;

    /// <summary>A budget of steps has about so many bursts: enough points of the scout's curve to read temperatures from.</summary>
    private const int Bursts = 1000;
    private const double ScoutShare = 0.1;

    /// <summary>The budget's rest begins where the scout's cost had this share of its fall left, and ends where it had that one left.</summary>
    private const double HotShare = 0.2;
    private const double ColdShare = 0.002;

    /// <summary>Searches until the budget is spent, and leaves the space at the best solution found.</summary>
    /// <param name="space">The problem with its first solution.</param>
    /// <param name="random">Where chance comes from; goes on where it stopped.</param>
    /// <param name="budget">How long.</param>
    /// <param name="observe">Hears of progress every few thousand steps; answers false to stop with the best so far.</param>
    /// <param name="coldest">The smallest change of the cost that matters: the search ends no warmer than that.</param>
    /// <returns>The lowest cost.</returns>
    public static long Run<TSpace>(TSpace space, ref Xoshiro random, SearchBudget budget, Func<SearchProgress, bool>? observe = null,
        double coldest = double.PositiveInfinity)
        where TSpace : ISearchSpace
    {
        space.Keep();
        var run = new Descent<TSpace>(space, budget, observe);
        var first = budget.Spent(0);
        var scout = new List<(double Temperature, double Cost)>();
        var hottest = 4 * Roughness(space, ref random);
        run.Cool(ref random, hottest, 0.2, first, first + ((1 - first) * ScoutShare), scout);
        var (hot, cold) = Range(scout, hottest);
        run.Cool(ref random, hot, Math.Min(cold, coldest), first + ((1 - first) * ScoutShare), 1, curve: null);
        space.Recall();
        return run.Best;
    }

    // What a change typically costs at the first solution.
    private static double Roughness<TSpace>(TSpace space, ref Xoshiro random)
        where TSpace : ISearchSpace
    {
        var (sum, count) = (0.0, 0);
        for (var n = 0; n < 20_000; n++)
        {
            var proposal = space.Step(ref random, int.MinValue / 2);
            if (proposal.Change > 0)
            {
                sum += proposal.Change;
                count++;
            }
        }

        return Math.Max(1, sum / Math.Max(1, count));
    }

    private static (double Hot, double Cold) Range(List<(double Temperature, double Cost)> scout, double hottest)
    {
        if (scout.Count < 8)
        {
            return (hottest, 0.5);
        }

        var (first, last) = (scout[0].Cost, scout[^1].Cost);
        var hot = scout.First(point => point.Cost <= last + (HotShare * (first - last))).Temperature;
        var cold = scout.First(point => point.Cost <= last + (ColdShare * (first - last))).Temperature;
        return (hot, Math.Min(cold, hot / 4));
    }

    private sealed class Descent<TSpace>(TSpace space, SearchBudget budget, Func<SearchProgress, bool>? observe)
        where TSpace : ISearchSpace
    {
        private readonly int _burst = (int)Math.Clamp(budget.Steps / Bursts, ShortestBurst, LongestBurst);
        private long _steps;
        private bool _stopped;

        internal long Best { get; private set; } = space.Cost;

        internal void Cool(ref Xoshiro random, double hot, double cold, double begin, double end, List<(double, double)>? curve)
        {
            for (double share; !_stopped && (share = budget.Spent(_steps)) < end;)
            {
                var temperature = hot * Math.Pow(cold / hot, (share - begin) / (end - begin));
                var sum = 0.0;
                for (var step = 0; step < _burst; step++)
                {
                    space.Step(ref random, (int)Math.Min(1e9, -temperature * Math.Log(1 - random.Unit())));
                    sum += space.Cost;
                    if (space.Cost < Best)
                    {
                        Best = space.Cost;
                        space.Keep();
                    }
                }

                _steps += _burst;
                curve?.Add((temperature, sum / _burst));
                _stopped = observe?.Invoke(new(share, _steps, space.Cost, Best, temperature)) == false;
            }
        }
    }
}
