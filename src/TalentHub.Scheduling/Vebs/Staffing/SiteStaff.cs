using TalentHub.Scheduling.Search;
using TalentHub.Scheduling.Vebs.Problem;

namespace TalentHub.Scheduling.Vebs.Staffing;

/// <summary>The search over who is on which duty at a site: a seat given to another person, or two persons exchanged between duties of one time.</summary>
internal sealed class SiteStaff : ISearchSpace
{
    private readonly StaffBoard _board;
    private readonly List<Duty> _duties;
    private readonly HashSet<int>[] _willing;
    private readonly Dictionary<(int Person, int Day), List<int>> _dutiesOf = [];
    private readonly Staff?[][] _best;

    internal SiteStaff(StaffBoard board, List<Duty> duties)
    {
        (_board, _duties) = (board, duties);
        _willing = [.. duties.Select(Willing)];
        _best = [.. duties.Select(duty => new Staff?[duty.Seats.Length])];
        Cost = (long)board.VacantCost * duties.Sum(duty => duty.Seats.Length);
        Keep();
    }

    /// <inheritdoc/>
    public long Cost { get; private set; }

    internal bool Movable => _duties.Exists(duty => duty.Willing.Length > 0);

    /// <summary>Leaves persons on duties on which they were before, as far as they may still take them.</summary>
    internal void Keep(IEnumerable<(int Duty, Staff Person)> before)
    {
        foreach (var (at, person) in before)
        {
            var seat = Array.IndexOf(_duties[at].Seats, null);
            if (seat >= 0 && _willing[at].Contains(person.Number) && !_duties[at].Has(person) && _duties[at].Suits(seat, person) && _board.Allows(person, _duties[at]))
            {
                Cost += Give(at, seat, person);
            }
        }
    }

    /// <inheritdoc/>
    public Proposal Step(ref Xoshiro random, int limit)
    {
        var at = random.Below(_duties.Count);
        var duty = _duties[at];
        if (duty.Willing.Length == 0)
        {
            return Proposal.None;
        }

        var (seat, person) = (random.Below(duty.Seats.Length), duty.Willing[random.Below(duty.Willing.Length)]);
        if (duty.Has(person) || !duty.Suits(seat, person))
        {
            return Proposal.None;
        }

        return (_board.Busy(person, duty.Day) & duty.Mask) == 0 ? Replace(at, seat, person, limit) : Exchange(at, seat, person, limit);
    }

    /// <inheritdoc/>
    public void Keep()
    {
        for (var at = 0; at < _duties.Count; at++)
        {
            _duties[at].Seats.CopyTo(_best[at], 0);
        }
    }

    /// <inheritdoc/>
    public void Recall() => GiveAll(_best);

    /// <inheritdoc/>
    public void Save(BinaryWriter to)
    {
        for (var at = 0; at < _duties.Count; at++)
        {
            to.Write7BitEncodedInt(_best[at].Length);
            for (var seat = 0; seat < _best[at].Length; seat++)
            {
                to.Write7BitEncodedInt((_duties[at].Seats[seat]?.Number ?? -1) + 1);
                to.Write7BitEncodedInt((_best[at][seat]?.Number ?? -1) + 1);
            }
        }
    }

    /// <inheritdoc/>
    public void Load(BinaryReader from)
    {
        var present = _best.Select(seats => new Staff?[seats.Length]).ToArray();
        for (var at = 0; at < present.Length; at++)
        {
            if (from.Read7BitEncodedInt() != present[at].Length)
            {
                throw new InvalidDataException("The checkpoint has other duties.");
            }

            for (var seat = 0; seat < present[at].Length; seat++)
            {
                (present[at][seat], _best[at][seat]) = (_board.Person(from.Read7BitEncodedInt() - 1), _board.Person(from.Read7BitEncodedInt() - 1));
            }
        }

        GiveAll(present);
    }

    private void GiveAll(Staff?[][] people)
    {
        for (var at = 0; at < _duties.Count; at++)
        {
            for (var seat = 0; seat < people[at].Length; seat++)
            {
                Cost += Give(at, seat, null);
            }
        }

        for (var at = 0; at < _duties.Count; at++)
        {
            for (var seat = 0; seat < people[at].Length; seat++)
            {
                Cost += Give(at, seat, people[at][seat]);
            }
        }
    }

    private HashSet<int> Willing(Duty duty)
    {
        _board.Pulse.Beat();
        return [.. duty.Willing.Select(person => person.Number)];
    }

    private Proposal Replace(int at, int seat, Staff person, int limit)
    {
        if (!_board.Allows(person, _duties[at]))
        {
            return Proposal.None;
        }

        var old = _duties[at].Seats[seat];
        var change = Give(at, seat, person);
        if (change > limit)
        {
            Give(at, seat, old);
            return new(false, change);
        }

        Cost += change;
        return new(true, change);
    }

    // The person sits elsewhere at that time; whoever sits here takes that seat.
    private Proposal Exchange(int at, int seat, Staff person, int limit)
    {
        var there = OverlapOf(person, at);
        if (there < 0 || _duties[at].Seats[seat] is not { } old || !_willing[there].Contains(old.Number) || _duties[there].Has(old))
        {
            return Proposal.None;
        }

        var seatThere = Array.IndexOf(_duties[there].Seats, person);
        var change = Give(there, seatThere, null) + Give(at, seat, null);
        if (_duties[there].Suits(seatThere, old) && _board.Allows(person, _duties[at]) && _board.Allows(old, _duties[there]))
        {
            change += Give(at, seat, person) + Give(there, seatThere, old);
            if (change <= limit)
            {
                Cost += change;
                return new(true, change);
            }

            Give(at, seat, null);
            Give(there, seatThere, null);
        }

        Give(at, seat, old);
        Give(there, seatThere, person);
        return new(false, change);
    }

    /// <summary>Gives a seat to a person, or leaves it empty, and counts what that costs.</summary>
    internal void Seat(int at, int seat, Staff? person) => Cost += Give(at, seat, person);

    /// <summary>The one duty at the time of another on which a person is; -1 where there is none, or more.</summary>
    internal int OverlapOf(Staff person, int at)
    {
        var found = -1;
        foreach (var other in _dutiesOf.GetValueOrDefault((person.Number, _duties[at].Day), []))
        {
            if ((_duties[other].Mask & _duties[at].Mask) != 0)
            {
                if (found >= 0)
                {
                    return -1;
                }

                found = other;
            }
        }

        return found;
    }

    /// <summary>The duties on which a person is on a day.</summary>
    internal IReadOnlyList<int> DutiesOf(Staff person, int day) => _dutiesOf.GetValueOrDefault((person.Number, day), []);

    private int Give(int at, int seat, Staff? person)
    {
        var duty = _duties[at];
        if (duty.Seats[seat] is { } old)
        {
            _dutiesOf[(old.Number, duty.Day)].Remove(at);
        }

        if (person is not null)
        {
            if (!_dutiesOf.TryGetValue((person.Number, duty.Day), out var list))
            {
                _dutiesOf[(person.Number, duty.Day)] = list = [];
            }

            list.Add(at);
        }

        return _board.Set(duty, seat, person);
    }
}
