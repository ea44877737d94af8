using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Scheduling.Vebs.Packing;
using TalentHub.Scheduling.Vebs.Problem;

namespace TalentHub.Scheduling.Vebs.Timing;

/// <summary>What is fixed before times are given at a site, or at several that are planned together: when and where each unit may be, and how many can examine and invigilate on each day.</summary>
internal sealed class SiteFrame
{
    private readonly Eligibility _eligibility;
    private readonly HashSet<int> _ofSite;
    private readonly HashSet<(int Site, int Day)> _shut = [];
    private readonly Place[][] _roomsAt;

    internal SiteFrame(VebsProblem problem, Area area, List<Unit> units, IReadOnlyList<Staff> people)
    {
        (Problem, Sites, Units, People) = (problem, area.Sites, units, people);
        Rooms = [.. problem.Rooms.Where(room => Sites.Contains(room.Site) && room.Seats > 0).OrderByDescending(room => room.Seats).ThenByDescending(room => room.Computers)];
        _roomsAt = Apart ? [.. Sites.Select(site => Array.FindAll(Rooms, room => room.Site == site))] : [Rooms];
        Workshops = [.. problem.Workshops.Where(workshop => Sites.Contains(workshop.Site))];
        _eligibility = new(problem, people);
        _ofSite = [.. people.Select(person => person.Number)];
        Occupations = [.. units.Select(unit => problem.Track(unit.Track).Occupation).Distinct()];
        var groups = new Dictionary<(int, int, int), int>();

        // What is cut off is added at the end, and looked at in its turn.
        for (var i = 0; i < units.Count; i++)
        {
            var unit = units[i];
            problem.Pulse.Beat();
            Frame(unit);
            while (NeedsCutting(unit))
            {
                Split(unit, Strangers(unit));
                Frame(unit);
            }

            var key = (unit.Members[0].Employer, unit.Track, unit.Site);
            unit.Group = groups.TryGetValue(key, out var group) ? group : groups[key] = groups.Count;
        }

        units.FindAll(unit => unit.Pin is not null).ForEach(pinned => pinned.Before.ForEach(unit => unit.Pressing = true));
        units.ForEach(unit => unit.Recount(problem));
        Groups = groups.Count;
        Examiners = [.. Occupations.SelectMany(occupation => Enumerable.Range(0, problem.Days).Select(day => people.Count(person =>
            person.Examines && person.Away[day] == 0 && person.Source.Qualifications.Any(q => q.Occupation == occupation))))];
        AllExaminers = [.. Enumerable.Range(0, problem.Days).Select(day => people.Count(person => person.Examines && person.Away[day] == 0))];
        Everybody = [.. Enumerable.Range(0, problem.Days).Select(day => Math.Max(
            0, people.Count(person => (person.Examines || person.Invigilates || person.Supervises) && person.Away[day] == 0) - (Apart ? 0 : problem.Rules[day].SupervisorsMin)))];
        Invigilators = [.. Enumerable.Range(0, problem.Days).Select(day => people.Count(person => person.Invigilates && person.Away[day] == 0))];
    }

    internal VebsProblem Problem { get; }

    /// <summary>Numbers of the sites that are planned together, nearly always one.</summary>
    internal int[] Sites { get; }

    /// <summary>There are ways between sites.</summary>
    internal bool Apart => Sites.Length > 1;

    internal List<Unit> Units { get; }

    internal IReadOnlyList<Staff> People { get; }

    /// <summary>The person is asked at this site first.</summary>
    internal bool IsOfSite(Staff person) => _ofSite.Contains(person.Number);

    /// <summary>Largest first.</summary>
    internal Place[] Rooms { get; }

    /// <summary>Those of the site at which a unit is, largest first.</summary>
    internal Place[] RoomsOf(Unit unit) => _roomsAt[unit.At];

    /// <summary>Those of one of the sites, largest first.</summary>
    internal Place[] RoomsAt(int site) => _roomsAt[Array.IndexOf(Sites, site)];

    internal Place[] Workshops { get; }

    internal string[] Occupations { get; }

    internal int Groups { get; }

    /// <summary>Present examiners by occupation and day.</summary>
    internal int[] Examiners { get; }

    /// <summary>Present examiners by day.</summary>
    internal int[] AllExaminers { get; }

    /// <summary>
    /// Present persons by day who may be on duty beside the supervisors: few often do everything. Where several sites are planned together, supervisors count, because
    /// how many are needed depends on the sites that are open.
    /// </summary>
    internal int[] Everybody { get; }

    /// <summary>Present invigilators by day.</summary>
    internal int[] Invigilators { get; }

    internal Eligibility Eligibility => _eligibility;

    // Enough are qualified, but from so many candidates too many must withdraw, or so many are never there together.
    private bool NeedsCutting(Unit unit) =>
        unit is { Part: not ExamPart.Theory, Size: > 1, Pin: null } && (unit.Part == ExamPart.Review || unit.Places.Length > 0)
        && Array.TrueForAll(unit.Masks, mask => mask == 0) && Array.Exists(Problem.Offered, offered => offered)
        && _eligibility.Qualified(unit).Length >= Enumerable.Range(0, Problem.Days).Min(day => Panel(unit, day));

    // Those of another employer than the first; of one employer, half.
    private static List<Member> Strangers(Unit unit)
    {
        var strangers = unit.Members.Where(member => member.Employer != unit.Members[0].Employer).ToList();
        return strangers.Count > 0 ? strangers : unit.Members[(unit.Size / 2)..];
    }

    /// <summary>Cuts candidates out of a lot that has no time at present, as a lot of their own.</summary>
    internal Unit Split(Unit lot, List<Member> leaving)
    {
        lot.Members.RemoveAll(leaving.Contains);
        lot.Recount(Problem);
        var part = new Unit(Units.Count, lot.Part, lot.Track, leaving, lot.ExtraTime) { Site = lot.Site, At = lot.At, Group = lot.Group, Pin = lot.Pin, Was = lot.Was, Pressing = lot.Pressing };
        Units.Add(part);
        part.Recount(Problem);
        part.Join(lot);
        lot.Prune();
        foreach (var member in leaving)
        {
            // The trip that names the most of the candidate's units is the candidate's.
            var old = lot.Trips.Where(trip => Array.TrueForAll(trip.Units, unit => unit is null || unit == lot || unit.Members.Contains(member)))
                .MaxBy(trip => trip.Units.Count(unit => unit is not null))!;
            old.Count--;
            var trip = new Trip([.. old.Units.Select(unit => unit == lot ? part : unit)], 1);
            foreach (var unit in trip.Units.OfType<Unit>())
            {
                unit.Trips.Add(trip);
            }
        }

        Frame(part);
        return part;
    }

    /// <summary>Lets the candidates of a unit without a time join another of the same part and track, which has no time at present; the first is no more.</summary>
    internal void Merge(Unit unit, Unit into)
    {
        foreach (var trip in unit.Trips)
        {
            trip.Units[Array.IndexOf(trip.Units, unit)] = into;
            into.Trips.Add(trip);
        }

        unit.Leave(into);
        into.Members.AddRange(unit.Members);
        into.Pressing |= unit.Pressing;
        into.Recount(Problem);
        Units.Remove(unit);
        for (var i = unit.Number; i < Units.Count; i++)
        {
            Units[i].Number = i;
        }

        Frame(into);
    }

    private void Frame(Unit unit)
    {
        var grid = Problem.Grid;
        unit.Minutes = [.. Problem.Rules.Select(rules => Minutes(unit, rules))];
        unit.Ticks = [.. unit.Minutes.Select(grid.TicksOf)];
        unit.Places = unit.Part != ExamPart.Practice ? [] : [.. Workshops.Where(workshop => Holds(workshop, unit))
            .OrderBy(workshop => workshop.Stations[Problem.Track(unit.Track).StationType])];
        var willing = unit.Part == ExamPart.Theory ? [] : _eligibility.Willing(unit);
        unit.Masks = new ulong[Problem.Times];
        unit.TimeBefore = unit.Was is { } was && Problem.DayOf(was.Date) is >= 0 and var on && grid.StartAt(was.Start) is >= 0 and var from ? (on * grid.Starts) + from : -1;
        for (var day = 0; day < Problem.Days; day++)
        {
            var able = willing.FindAll(person => _eligibility.On(person, unit, day));
            for (var start = 0; start < grid.Starts; start++)
            {
                unit.Masks[(day * grid.Starts) + start] = Mask(unit, day, start, able);
            }
        }
    }

    private int Minutes(Unit unit, RuleSet rules) => unit.Part switch
    {
        ExamPart.Theory => Problem.Track(unit.Track).TheoryMinutes * (unit.ExtraTime ? rules.ExtraTimePercent : 100) / 100,
        ExamPart.Practice => Problem.Track(unit.Track).PracticeMinutes,
        ExamPart.Review => rules.ReviewMinutes * rules.ReviewGroup,
    };

    /// <summary>Lets nothing come to a site on a day.</summary>
    internal void Shut(int site, int day)
    {
        _shut.Add((site, day));
        foreach (var unit in Units.Where(unit => unit.Site == site))
        {
            Array.Clear(unit.Masks, day * Problem.Grid.Starts, Problem.Grid.Starts);
        }
    }

    private bool Holds(Place workshop, Unit unit) =>
        workshop.Site == unit.Site && workshop.Stations.GetValueOrDefault(Problem.Track(unit.Track).StationType) >= unit.Size && (workshop.Accessible || !unit.Access)
        && (unit.Pin is null || unit.Pin.Place == workshop.Id);

    private ulong Mask(Unit unit, int day, int start, List<Staff> able)
    {
        var mask = Problem.Grid.Mask(start, unit.Ticks[day]);
        var allowed = Problem.Offered[day] && !_shut.Contains((unit.Site, day))
            && (unit.Pin is null || (unit.Pin.Date == Problem.Instance.Dates[day] && unit.Pin.Start == Problem.Grid.Clock(start)))
            && !unit.Members.Any(member => member.Away is { } away && (away[day] & mask) != 0)
            && (unit.Part == ExamPart.Theory || able.Count(person => (person.Away[day] & mask) == 0) >= Panel(unit, day));
        return allowed ? mask : 0;
    }

    /// <summary>Members of the panel of a unit on a day.</summary>
    internal int Panel(Unit unit, int day) => Panel(unit, day, unit.Size);

    /// <summary>Members of the panel of a unit on a day, if it had so many candidates.</summary>
    internal int Panel(Unit unit, int day, int candidates) => unit.Part switch
    {
        ExamPart.Practice => Problem.PanelSize(Problem.Track(unit.Track), candidates, Problem.Rules[day]),
        ExamPart.Review => VebsProblem.ReviewPanelSize(Problem.Rules[day]),
        ExamPart.Theory => 0,
    };
}
