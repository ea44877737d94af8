using TalentHub.Scheduling.Vebs.Problem;

namespace TalentHub.Scheduling.Vebs.Staffing;

/// <summary>Finds supervisors for each open day of each site before anybody else is asked, because who supervises may do nothing else.</summary>
internal sealed class Supervisors(VebsProblem problem, StaffBoard board)
{
    private readonly Dictionary<Staff, SortedSet<int>> _days = [];

    internal Dictionary<(int Site, int Day), List<Staff>> Of { get; } = [];

    internal IEnumerable<Staff> All => _days.Where(person => person.Value.Count > 0).Select(person => person.Key);

    /// <summary>Finds those of a site.</summary>
    /// <returns>Days for which there were too few.</returns>
    internal List<int> Find(int site, IEnumerable<int> days)
    {
        List<int> without = [];
        foreach (var day in days)
        {
            problem.Pulse.Beat();
            var found = new List<Staff>();
            while (found.Count < problem.Rules[day].SupervisorsMin && Next(site, day, found) is { } person)
            {
                found.Add(person);
            }

            if (found.Count < problem.Rules[day].SupervisorsMin)
            {
                without.Add(day);
                continue;
            }

            Assign(site, day, found);
        }

        board.Reserve(All);
        return without;
    }

    /// <summary>Sends the supervisors of a site home, and says who they were.</summary>
    internal List<(int Site, int Day, List<Staff> People)> Release(int site)
    {
        var released = Of.Where(of => of.Key.Site == site).Select(of => (of.Key.Site, of.Key.Day, of.Value)).ToList();
        foreach (var (_, day, people) in released)
        {
            Of.Remove((site, day));
            people.ForEach(person => _days[person].Remove(day));
        }

        board.Reserve(All);
        return released;
    }

    /// <summary>Puts persons on a site and day.</summary>
    internal void Assign(int site, int day, List<Staff> people)
    {
        Of[(site, day)] = people;
        foreach (var person in people)
        {
            if (!_days.TryGetValue(person, out var on))
            {
                _days[person] = on = [];
            }

            on.Add(day);
        }

        board.Reserve(All);
    }

    // Who supervises already comes first, then who could do little else, then who lives there.
    private Staff? Next(int site, int day, List<Staff> found) => problem.People
        .Where(person => person.Supervises && !found.Contains(person) && person.Away[day] == 0 && board.Days(person) == 0 && Allows(person, day))
        .OrderBy(person => _days.ContainsKey(person) && person.Home == site ? 0 : 1).ThenBy(person => person.Source.Roles.Count)
        .ThenBy(person => person.Home == site ? 0 : 1).ThenBy(person => _days.ContainsKey(person) ? 0 : 1).FirstOrDefault();

    private bool Allows(Staff person, int day)
    {
        if (!_days.TryGetValue(person, out var on))
        {
            return true;
        }

        var rules = problem.Rules[day];
        var inARow = 1;
        for (var before = day - 1; on.Contains(before) && problem.Instance.Dates[before].AddDays(1) == problem.Instance.Dates[before + 1]; before--)
        {
            inARow++;
        }

        for (var after = day + 1; on.Contains(after) && problem.Instance.Dates[after - 1].AddDays(1) == problem.Instance.Dates[after]; after++)
        {
            inARow++;
        }

        return !on.Contains(day) && on.Count < rules.DaysMax && inARow <= rules.ConsecutiveDaysMax;
    }
}
