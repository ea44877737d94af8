using TalentHub.Scheduling.Search;
using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Scheduling.Vebs.Packing;
using TalentHub.Scheduling.Vebs.Problem;

namespace TalentHub.Scheduling.Vebs.Timing;

/// <summary>
/// Places units for which nothing is left by taking others off that are in the way, which then look for a place themselves. What is taken off again and
/// again grows dearer to take off, so that chains do not run in circles.
/// </summary>
internal sealed class SiteEjection
{
    private const int TriesEach = 60;
    private const int FewestTries = 400;

    /// <summary>So many times fewer where there is another way than to go on.</summary>
    private const int Impatience = 8;
    private const int Priced = 10;

    /// <summary>Of a candidate for each time that the unit was taken off before.</summary>
    private const int Again = 2000;

    /// <summary>Of a candidate for the first time that the unit is taken from where it should stay.</summary>
    private const int Kept = 4000;
    private readonly SiteFrame _frame;
    private readonly SiteBoard _board;
    private readonly SiteMoves _moves;
    private readonly int[] _weight;
    private readonly List<Unit> _waiting;
    private readonly List<Unit> _inTheWay = [];
    private readonly List<(int Price, int Time, Place? Place)> _options = [];

    internal SiteEjection(SiteFrame frame, SiteBoard board)
    {
        (_frame, _board, _moves) = (frame, board, new(frame, board));
        _weight = new int[frame.Units.Count];
        _waiting = [.. frame.Units.Where(unit => unit is { Time: < 0, Pin: null } && unit.Masks.Any(mask => mask != 0))];
    }

    /// <summary>Places what has no time, and leaves the board where the fewest candidates were without one.</summary>
    /// <param name="random">Where chance comes from.</param>
    /// <param name="patient">Goes on for long; else gives up soon after nothing has got better.</param>
    /// <returns>Every unit that can have a time has one.</returns>
    internal bool Place(ref Xoshiro random, bool patient)
    {
        var (fewest, best) = (Missing(), Times());
        var (most, idle) = (Math.Max(FewestTries, TriesEach * _waiting.Count), 0);
        var patience = patient ? most : most / Impatience;
        for (var tries = most; tries > 0 && idle < patience && fewest > 0; tries--, idle++)
        {
            var at = random.Below(8) == 0 ? random.Below(_waiting.Count) : _waiting.Count - 1;
            var unit = _waiting[at];
            _waiting.RemoveAt(at);
            if (Choose(unit, ref random) is not { } chosen || !Carry(unit, chosen.Time, chosen.Place, ref random))
            {
                _waiting.Insert(0, unit);
            }

            if (Missing() is var missing && missing < fewest)
            {
                (fewest, best, idle) = (missing, Times(), 0);
            }
        }

        if (fewest > 0)
        {
            Restore(best);
        }

        return fewest == 0;
    }

    private long Missing() => _waiting.Sum(unit => (long)unit.Weight);

    private List<(Unit Unit, int Time, Place? Place)> Times() => _frame.Units.ConvertAll(unit => (unit, unit.Time, unit.Place));

    private void Restore(List<(Unit Unit, int Time, Place? Place)> best)
    {
        _frame.Units.Where(unit => unit.Time >= 0).ToList().ForEach(_board.Take);
        foreach (var (unit, time, place) in best.Where(was => was.Time >= 0))
        {
            _board.Put(unit, time, place);
        }
    }

    // Of the options for which the least must go, the one that costs least.
    private (int Time, Place? Place)? Choose(Unit unit, ref Xoshiro random)
    {
        List(unit, ref random);
        var (best, cost) = (((int, Place?)?)null, long.MaxValue);
        foreach (var (_, time, place) in _options.OrderBy(option => option.Price).Take(Priced))
        {
            _frame.Problem.Pulse.Beat();
            _moves.Begin();
            if (Try(unit, time, place, ref random) && _board.Cost + Expelled(unit) is var now && now < cost)
            {
                (best, cost) = ((time, place), now);
            }

            _moves.Undo();
        }

        return best;
    }

    private long Expelled(Unit unit)
    {
        var price = 0L;
        foreach (var other in _moves.Taken)
        {
            price += other.Time < 0 && other != unit ? (long)other.Size * ((Again * _weight[other.Number]) + (IsBack(other) ? Kept : 0)) : 0;
        }

        return price;
    }

    // It should stay where it was, and has not been taken off yet.
    private bool IsBack(Unit unit) => unit.Was is not null && _weight[unit.Number] == 0;

    // The lowest digits of a price are chance.
    private void List(Unit unit, ref Xoshiro random)
    {
        _options.Clear();
        _frame.Problem.Pulse.Beat();
        for (var time = 0; time < _frame.Problem.Times; time++)
        {
            foreach (var place in unit.Part == ExamPart.Practice ? unit.Places : (Place?[])[null])
            {
                if (_board.InTheWay(unit, time, place, _inTheWay))
                {
                    var price = _inTheWay.Where(other => unit.Part != ExamPart.Practice || other.Part == ExamPart.Practice)
                        .Sum(other => other.Size * (1 + _weight[other.Number] + (IsBack(other) ? Kept / Again : 0)));
                    _options.Add(((price * 64) + random.Below(64), time, place));
                }
            }
        }
    }

    // Takes off what is in the way, and puts the unit there, with the theory and reviews of its candidates where they find room.
    private bool Try(Unit unit, int time, Place? place, ref Xoshiro random)
    {
        _board.InTheWay(unit, time, place, _inTheWay);
        if (unit.Part == ExamPart.Practice)
        {
            _moves.TakeWhole(unit);
        }
        else
        {
            _moves.Take(unit);
        }

        _inTheWay.ForEach(_moves.Take);
        if (!_moves.Put(unit, time, place) && !MakeRoom(unit, time, ref random))
        {
            return false;
        }

        if (unit.Part == ExamPart.Practice)
        {
            _moves.PutFollowers(unit);
        }

        return true;
    }

    // Sends lots away until there is a room, and fetches back those that went in vain.
    private bool MakeRoom(Unit unit, int time, ref Xoshiro random)
    {
        if (unit.Part == ExamPart.Practice)
        {
            return false;
        }

        var day = time / _frame.Problem.Grid.Starts;
        var lots = _frame.Units.FindAll(other => other is { Part: ExamPart.Theory, Pin: null, Time: >= 0 } && other.Site == unit.Site && other.Time / _frame.Problem.Grid.Starts == day
            && (other.Masks[other.Time] & unit.Masks[time]) != 0);
        var gone = new List<(Unit Lot, int Time)>();
        while (lots.Count > 0)
        {
            var free = lots.FindAll(lot => !IsBack(lot));
            var at = free.Count > 0 ? lots.IndexOf(free[random.Below(free.Count)]) : random.Below(lots.Count);
            gone.Add((lots[at], lots[at].Time));
            _moves.Take(lots[at]);
            lots.RemoveAt(at);
            if (_moves.Put(unit, time, null))
            {
                gone.ForEach(lot => _moves.Put(lot.Lot, lot.Time, null));
                return true;
            }
        }

        return false;
    }

    private bool Carry(Unit unit, int time, Place? place, ref Xoshiro random)
    {
        _moves.Begin();
        if (!Try(unit, time, place, ref random))
        {
            _moves.Undo();
            return false;
        }

        foreach (var other in _moves.Taken)
        {
            if (other.Time < 0 && other != unit && !_waiting.Contains(other))
            {
                _weight[other.Number]++;
                _waiting.Add(other);
            }
        }

        _waiting.RemoveAll(other => other.Time >= 0);
        return true;
    }
}
