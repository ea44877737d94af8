using System.Numerics;
using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Scheduling.Vebs.Packing;

namespace TalentHub.Scheduling.Vebs.Timing;

/// <summary>
/// Chooses the days on which a site is open: those that leave the most room in what is scarce (workshops of a type, seats, examiners of an occupation), then
/// those on which most units can be.
/// </summary>
internal sealed class DayChoice
{
    private readonly SiteFrame _frame;
    private readonly SiteBoard _board;
    private readonly List<(long Needed, long[] Offered)> _resources;
    private readonly int[] _units;

    internal DayChoice(SiteFrame frame, SiteBoard board)
    {
        (_frame, _board) = (frame, board);
        _resources = [.. Workshops().Concat(Examiners()).Concat(Seats()).Append(Invigilators()).Where(resource => resource.Needed > 0)];
        _units = [.. Days.Select(day => frame.Units.Count(unit => unit.Masks.AsSpan(day * Starts, Starts).ContainsAnyExcept(0UL)))];
    }

    /// <summary>There is another day that is offered.</summary>
    internal bool CanOpenMore => Closed.Any();

    private int Starts => _frame.Problem.Grid.Starts;

    private IEnumerable<int> Days => Enumerable.Range(0, _frame.Problem.Days);

    private IEnumerable<int> Closed => Days.Where(day => !_board.Open[day] && _frame.Problem.Offered[day]);

    /// <summary>Opens the fewest days that can suffice; among them those on which something is pinned, or should stay.</summary>
    /// <param name="more">So many days beyond those.</param>
    internal void OpenFewest(int more)
    {
        foreach (var unit in _frame.Units.Where(unit => unit.Pin is not null))
        {
            for (var time = 0; time < _frame.Problem.Times; time++)
            {
                _board.Open[time / Starts] |= unit.Masks[time] != 0;
            }
        }

        foreach (var kept in _frame.Units.Select(unit => unit.TimeBefore).Where(time => time >= 0))
        {
            _board.Open[kept / Starts] = true;
        }

        var fixedDays = (bool[])_board.Open.Clone();
        var missing = more + FewestDays.Of(_frame) - _board.Open.Count(open => open);
        while (missing-- > 0 && OpenOneMore())
        {
        }

        while (Exchange(fixedDays))
        {
        }
    }

    /// <summary>Opens the day that helps most.</summary>
    /// <returns>There was another day.</returns>
    internal bool OpenOneMore()
    {
        if (!CanOpenMore)
        {
            return false;
        }

        _board.Open[Closed.MinBy(day => Scarcity(opened: day, closed: null))] = true;
        return true;
    }

    // The exchange of an open day for a closed one that helps most, if any helps.
    private bool Exchange(bool[] fixedDays)
    {
        var (best, pair) = (Scarcity(null, null), ((int Closed, int Opened)?)null);
        foreach (var closed in Days.Where(day => _board.Open[day] && !fixedDays[day]))
        {
            foreach (var opened in Closed)
            {
                if (Scarcity(opened, closed) is var then && then.CompareTo(best) < 0)
                {
                    (best, pair) = (then, (closed, opened));
                }
            }
        }

        if (pair is { } change)
        {
            (_board.Open[change.Closed], _board.Open[change.Opened]) = (false, true);
        }

        return pair is not null;
    }

    // How scarce the scarcest is, to a tenth; then the units, each counted for every day on which it can be.
    private (double Scarce, long Units) Scarcity(int? opened, int? closed)
    {
        var open = Days.Where(day => day == opened || (_board.Open[day] && day != closed)).ToList();
        var scarce = 0.0;
        foreach (var (needed, offered) in _resources)
        {
            var sum = 0L;
            foreach (var day in open)
            {
                sum += offered[day];
            }

            scarce += Sixteenth((double)needed / Math.Max(1, sum));
        }

        return (Math.Round(scarce, 1), -open.Sum(day => (long)_units[day]));
    }

    private static double Sixteenth(double share)
    {
        for (var i = 0; i < 4; i++)
        {
            share *= share;
        }

        return share;
    }

    private IEnumerable<(long Needed, long[] Offered)> Workshops() => Sessions.GroupBy(unit => (unit.Site, Type: _frame.Problem.Track(unit.Track).StationType)).Select(type => (
        type.Sum(unit => (long)unit.Ticks[0]),
        Offers(day => _frame.Workshops.Where(workshop => workshop.Site == type.Key.Site && workshop.Stations.GetValueOrDefault(type.Key.Type) > 0).Sum(workshop => (long)Free(workshop.Closed[day])))));

    private IEnumerable<(long Needed, long[] Offered)> Examiners() => _frame.Occupations.Select((occupation, i) => (
        _frame.Units.Where(unit => unit.Part != ExamPart.Theory && _frame.Problem.Track(unit.Track).Occupation == occupation).Sum(unit => (long)unit.Ticks[0] * _frame.Panel(unit, 0)),
        Offers(day => (long)_frame.Examiners[(i * _frame.Problem.Days) + day] * _frame.Problem.Grid.Ticks)));

    private IEnumerable<(long Needed, long[] Offered)> Seats() => _frame.Units.Where(unit => unit.Part == ExamPart.Theory).GroupBy(unit => unit.Site).Select(site => (
        site.Sum(unit => (long)unit.Ticks[0] * unit.Size), Offers(day => _frame.RoomsAt(site.Key).Sum(room => (long)room.Seats * Free(room.Closed[day])))));

    private (long Needed, long[] Offered) Invigilators() => (
        _frame.Units.Where(unit => unit.Part == ExamPart.Theory).Sum(unit => (long)unit.Ticks[0] * unit.Size) / Math.Max(1, _frame.Problem.Rules[0].CandidatesPerInvigilator),
        Offers(day => (long)_frame.Invigilators[day] * _frame.Problem.Grid.Ticks));

    private IEnumerable<Unit> Sessions => _frame.Units.Where(unit => unit.Part == ExamPart.Practice && unit.Places.Length > 0);

    private long[] Offers(Func<int, long> day) => [.. Days.Select(day)];

    private int Free(ulong closed) => _frame.Problem.Grid.Ticks - BitOperations.PopCount(closed);
}
