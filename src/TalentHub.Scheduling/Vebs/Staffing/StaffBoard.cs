using System.Numerics;
using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Scheduling.Vebs.Problem;

namespace TalentHub.Scheduling.Vebs.Staffing;

/// <summary>Who is on which duty, and what that costs. Giving a seat to a person and taking it back each look at that person's day only.</summary>
internal sealed class StaffBoard
{
    /// <summary>Of an empty seat; more than any day of work.</summary>
    private const int Vacant = 3000;
    private const int RotationBroken = 1500;
    private readonly VebsProblem _problem;
    private readonly ulong[] _busy;
    private readonly int[] _siteOn;
    private readonly Halves? _halves;
    private readonly ushort[] _examines;
    private readonly ushort[] _invigilates;
    private readonly Fairness _fairness;

    /// <summary>Who supervises does nothing else.</summary>
    private readonly HashSet<Staff> _reserved = [];

    internal StaffBoard(VebsProblem problem, IReadOnlyList<Area> areas)
    {
        _problem = problem;
        _busy = new ulong[problem.People.Length * problem.Days];
        _siteOn = new int[_busy.Length];
        _examines = new ushort[_busy.Length];
        _invigilates = new ushort[_busy.Length];
        _fairness = new(problem);
        _halves = areas.Any(area => area.Sites.Length > 1) ? new(problem, areas) : null;
    }

    internal int VacantCost => Vacant;

    internal Pulse Pulse => _problem.Pulse;

    /// <summary>These persons, and no others, may take no seat.</summary>
    internal void Reserve(IEnumerable<Staff> people)
    {
        _reserved.Clear();
        _reserved.UnionWith(people);
    }

    /// <summary>The person of a number; null for none.</summary>
    internal Staff? Person(int number) => number < 0 ? null : _problem.People[number];

    internal int Days(Staff person) => _fairness.Days(person);

    internal ulong Busy(Staff person, int day) => _busy[At(person, day)];

    /// <summary>The person can take a seat beside the other duties.</summary>
    internal bool Allows(Staff person, Duty duty)
    {
        var (at, rules) = (At(person, duty.Day), _problem.Rules[duty.Day]);
        var busy = _busy[at];
        if ((busy & duty.Mask) != 0 || (busy != 0 && _siteOn[at] != duty.Site && _halves?.CanGo(at, busy, duty) != true) || _reserved.Contains(person))
        {
            return false;
        }

        return BitOperations.PopCount(busy | duty.Mask) * _problem.Grid.TickMinutes <= rules.MinutesPerDayMax && (busy != 0 || AllowsDay(person, duty.Day, rules));
    }

    /// <summary>Gives a seat to a person, or leaves it empty, and says by how much the cost changes.</summary>
    internal int Set(Duty duty, int seat, Staff? person)
    {
        var cost = -Rotation(duty);
        if (duty.Seats[seat] is { } old)
        {
            cost += Change(old, duty, -1) + Vacant;
            duty.Seats[seat] = null;
        }

        if (person is not null)
        {
            duty.Seats[seat] = person;
            cost += Change(person, duty, 1) - Vacant;
        }

        return cost + Rotation(duty);
    }

    /// <summary>What the rules of rotation find in a workshop around a duty; nothing if they hold.</summary>
    internal int Rotation(Duty duty)
    {
        if (duty.Before is null && duty.After is null)
        {
            return 0;
        }

        var rules = _problem.Rules[duty.Day];
        var broken = Stale(duty, rules);
        var next = duty;
        for (var i = 0; i <= rules.ConsecutiveSessionsMax && next is not null; i++, next = next.After)
        {
            broken += Tired(next, rules);
        }

        return RotationBroken * (broken + (duty.After is { } after ? Stale(after, rules) : 0));
    }

    /// <summary>Every seat is taken, and the rotation holds.</summary>
    internal bool Sound(Duty duty) => Array.TrueForAll(duty.Seats, person => person is not null) && Rotation(duty) == 0;

    /// <summary>Leaves every seat empty.</summary>
    internal void Clear(Duty duty)
    {
        for (var seat = 0; seat < duty.Seats.Length; seat++)
        {
            Set(duty, seat, null);
        }
    }

    // Members who would have to be new on the panel.
    private static int Stale(Duty duty, RuleSet rules)
    {
        if (duty.Before is not { } before || before.Day == duty.Day || rules.ChangedOneIn == 0)
        {
            return 0;
        }

        var fresh = 0;
        foreach (var person in duty.Seats)
        {
            fresh += person is null || !before.Has(person) ? 1 : 0;
        }

        return Math.Max(0, ((duty.Seats.Length + rules.ChangedOneIn - 1) / rules.ChangedOneIn) - fresh);
    }

    // Members who were on too many panels in a row before.
    private static int Tired(Duty duty, RuleSet rules)
    {
        var tired = 0;
        foreach (var person in duty.Seats)
        {
            var (times, before) = (1, duty.Before);
            while (person is not null && before is not null && times <= rules.ConsecutiveSessionsMax && before.Has(person))
            {
                (times, before) = (times + 1, before.Before);
            }

            tired += rules.ConsecutiveSessionsMax > 0 && times > rules.ConsecutiveSessionsMax ? 1 : 0;
        }

        return tired;
    }

    private int Change(Staff person, Duty duty, int sign)
    {
        var (at, weights) = (At(person, duty.Day), _problem.Instance.Weights);
        var wasOn = _busy[at] != 0;
        _busy[at] ^= duty.Mask;
        _siteOn[at] = _halves is null ? duty.Site : _halves.Set(at, _busy[at], duty);
        var (table, price) = duty.Examines ? (_examines, weights.AssessorDay + (person.Home == duty.Site ? 0 : weights.Travel)) : (_invigilates, weights.InvigilatorDay);
        var before = table[at] != 0;
        table[at] = (ushort)(table[at] + sign);
        var change = before == (table[at] != 0) ? 0 : sign * price;
        return wasOn == (_busy[at] != 0) ? change : change + _fairness.Add(person, sign);
    }

    private bool AllowsDay(Staff person, int day, RuleSet rules)
    {
        if (_fairness.Days(person) >= rules.DaysMax)
        {
            return false;
        }

        var inARow = 1;
        for (var other = day - 1; other >= 0 && Follows(other, other + 1) && _busy[At(person, other)] != 0; other--)
        {
            inARow++;
        }

        for (var other = day + 1; other < _problem.Days && Follows(other - 1, other) && _busy[At(person, other)] != 0; other++)
        {
            inARow++;
        }

        return inARow <= rules.ConsecutiveDaysMax;
    }

    private bool Follows(int day, int next) => _problem.Instance.Dates[day].AddDays(1) == _problem.Instance.Dates[next];

    private int At(Staff person, int day) => (person.Number * _problem.Days) + day;
}
