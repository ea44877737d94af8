using TalentHub.Scheduling.Vebs.Problem;

namespace TalentHub.Scheduling.Vebs.Staffing;

/// <summary>
/// Where a seat is empty, a panel has too few new members or somebody sits too often in a row, and nobody free can help: lets somebody come from another duty, whose
/// seat there another takes, and so on, by the shortest such chain. Sessions stay where they are.
/// </summary>
internal sealed class SeatMending(StaffBoard board, List<Duty> duties, SiteStaff staff)
{
    private const int LongestChain = 3;
    private const int MostTries = 20_000;

    /// <summary>One rule less is broken, whatever the days on duty cost.</summary>
    private const int Enough = 1000;
    private readonly List<(int Duty, int Seat)> _open = [];
    private long _goal;
    private int _tries;

    /// <summary>Mends as much as possible.</summary>
    internal void Mend()
    {
        for (var at = 0; at < duties.Count; at++)
        {
            while (!board.Sound(duties[at]) && Mends(at))
            {
            }
        }
    }

    private bool Mends(int at)
    {
        (_goal, _tries) = (staff.Cost - Enough, 0);
        var around = Around(duties[at]);
        for (var longest = 1; longest <= LongestChain; longest++)
        {
            foreach (var (duty, seat) in around)
            {
                var old = duties[duty].Seats[seat];
                staff.Seat(duty, seat, null);
                _open.Add((duty, seat));
                if (Fill(longest))
                {
                    return true;
                }

                _open.Clear();
                staff.Seat(duty, seat, old);
            }
        }

        return false;
    }

    // Empty seats first; where none is, rotation is broken, and any seat of this panel or of its neighbours in the workshop may be another's.
    private List<(int Duty, int Seat)> Around(Duty unsound)
    {
        var empty = Enumerable.Range(0, unsound.Seats.Length).Where(seat => unsound.Seats[seat] is null).Select(seat => (duties.IndexOf(unsound), seat)).ToList();
        return empty.Count > 0 ? empty : [.. new[] { unsound, unsound.Before, unsound.After }.OfType<Duty>()
            .SelectMany(duty => Enumerable.Range(0, duty.Seats.Length).Select(seat => (duties.IndexOf(duty), seat)))];
    }

    // Fills the seats that are open; else everything is as it was.
    private bool Fill(int longest)
    {
        board.Pulse.Beat();
        if (_open.Count == 0)
        {
            return staff.Cost <= _goal;
        }

        var (at, seat) = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        foreach (var person in duties[at].Willing)
        {
            if (duties[at].Has(person) || !duties[at].Suits(seat, person) || ++_tries > MostTries)
            {
                continue;
            }

            if (board.Allows(person, duties[at]) ? Sits(at, seat, person, longest) : longest > 1 && Comes(at, seat, person, longest))
            {
                return true;
            }
        }

        _open.Add((at, seat));
        return false;
    }

    private bool Sits(int at, int seat, Staff person, int longest)
    {
        staff.Seat(at, seat, person);
        if (staff.Cost - ((long)board.VacantCost * _open.Count) <= _goal && Fill(longest))
        {
            return true;
        }

        staff.Seat(at, seat, null);
        return false;
    }

    // From the duties that stand in the way; the seats there are open then.
    private bool Comes(int at, int seat, Staff person, int longest)
    {
        foreach (var left in InTheWay(person, at))
        {
            var seats = left.ConvertAll(there => (Duty: there, Seat: Array.IndexOf(duties[there].Seats, person)));
            seats.ForEach(there => staff.Seat(there.Duty, there.Seat, null));
            var open = _open.ToList();
            _open.AddRange(seats);
            if (board.Allows(person, duties[at]) && Sits(at, seat, person, longest - 1))
            {
                return true;
            }

            _open.Clear();
            _open.AddRange(open);
            seats.ForEach(there => staff.Seat(there.Duty, there.Seat, person));
        }

        return false;
    }

    // All at that time; where none is, one of that day, or a whole other day, because there are limits for both.
    private IEnumerable<List<int>> InTheWay(Staff person, int at)
    {
        var days = Enumerable.Range(0, person.Away.Length).Select(day => staff.DutiesOf(person, day).ToList()).ToList();
        var overlapping = days[duties[at].Day].FindAll(there => (duties[there].Mask & duties[at].Mask) != 0);
        return overlapping.Count > 0 ? [overlapping]
            : days[duties[at].Day].ConvertAll(there => new List<int> { there }).Concat(days.Where((day, number) => day.Count > 0 && number != duties[at].Day));
    }
}
