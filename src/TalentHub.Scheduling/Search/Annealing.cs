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
    /// <param name="checkpoints">Where it is written down how the search stands, and where one that was broken off goes on; null where nothing is.</param>
    /// <returns>The lowest cost.</returns>
    /// <exception cref="InvalidDataException">The checkpoint is none of this problem.</exception>
    public static long Run<TSpace>(TSpace space, ref Xoshiro random, SearchBudget budget, Func<SearchProgress, bool>? observe = null,
        double coldest = double.PositiveInfinity, SearchCheckpoints? checkpoints = null)
        where TSpace : ISearchSpace
    {
        space.Keep();
        var run = new Descent<TSpace>(space, budget, observe, checkpoints);
        if (!run.Resume(ref random))
        {
            run.Begin(4 * Roughness(space, ref random));
        }

        if (run.At == Stage.Scout)
        {
            run.Cool(ref random);
            run.Narrow(coldest);
        }

        run.Cool(ref random);
        space.Recall();
        run.End(random);
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

    private enum Stage
    {
        Scout,
        Main,
        Done,
    }

    private sealed class Descent<TSpace>(TSpace space, SearchBudget budget, Func<SearchProgress, bool>? observe, SearchCheckpoints? checkpoints)
        where TSpace : ISearchSpace
    {
        private readonly int _burst = (int)Math.Clamp(budget.Steps / Bursts, ShortestBurst, LongestBurst);
        private readonly List<(double Temperature, double Cost)> _curve = [];
        private SearchBudget _budget = budget;
        private double _first = budget.Spent(0);
        private double _hot;
        private double _cold;
        private long _steps;
        private long _written;
        private bool _stopped;

        internal long Best { get; private set; } = space.Cost;

        internal Stage At { get; private set; }

        private double ScoutEnds => _first + ((1 - _first) * ScoutShare);

        internal void Begin(double hottest) => (_hot, _cold) = (hottest, 0.2);

        // What the scout saw says where the cost falls.
        internal void Narrow(double coldest)
        {
            var (hot, cold) = Range(_curve, _hot);
            (At, _hot, _cold) = (Stage.Main, hot, Math.Min(cold, coldest));
        }

        internal void Cool(ref Xoshiro random)
        {
            var (begin, end) = At == Stage.Scout ? (_first, ScoutEnds) : (ScoutEnds, At == Stage.Main ? 1 : 0);
            for (double share; !_stopped && (share = _budget.Spent(_steps)) < end;)
            {
                var temperature = _hot * Math.Pow(_cold / _hot, (share - begin) / (end - begin));
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
                if (At == Stage.Scout)
                {
                    _curve.Add((temperature, sum / _burst));
                }

                _stopped = observe?.Invoke(new(share, _steps, space.Cost, Best, temperature)) == false;
                if (!_stopped && checkpoints is not null && _steps - _written >= checkpoints.Every)
                {
                    _written = _steps;
                    Write(random);
                }
            }
        }

        // A search that was stopped before its time is no step of the way that another process would go.
        internal void End(Xoshiro random)
        {
            if (!_stopped && At != Stage.Done)
            {
                At = Stage.Done;
                Write(random);
            }
        }

        private void Write(Xoshiro random)
        {
            if (checkpoints is null)
            {
                return;
            }

            using var bytes = new MemoryStream();
            using var to = new BinaryWriter(bytes);
            to.Write((byte)At);
            random.Write(to);
            foreach (var number in new[] { _budget.Seconds < double.PositiveInfinity ? _budget.Before + _budget.Clock() : 0, _first, _hot, _cold })
            {
                to.Write(number);
            }

            to.Write(_steps);
            to.Write(Best);
            to.Write7BitEncodedInt(At == Stage.Scout ? _curve.Count : 0);
            foreach (var (temperature, cost) in At == Stage.Scout ? _curve : [])
            {
                to.Write(temperature);
                to.Write(cost);
            }

            space.Save(to);
            to.Flush();
            checkpoints.Keep(bytes.ToArray());
        }

        /// <summary>Goes back to where an earlier process was.</summary>
        /// <returns>False where none was.</returns>
        internal bool Resume(ref Xoshiro random)
        {
            if (checkpoints?.From is not { } written)
            {
                return false;
            }

            using var from = new BinaryReader(new MemoryStream(written));
            At = (Stage)from.ReadByte();
            random = Xoshiro.Read(from);
            _budget = _budget with { Before = from.ReadDouble() };
            (_first, _hot, _cold) = (from.ReadDouble(), from.ReadDouble(), from.ReadDouble());
            (_steps, Best) = (from.ReadInt64(), from.ReadInt64());
            _written = _steps;
            for (var points = from.Read7BitEncodedInt(); points > 0; points--)
            {
                _curve.Add((from.ReadDouble(), from.ReadDouble()));
            }

            space.Load(from);
            return true;
        }
    }
}
