namespace TalentHub.Scheduling.Instances;

/// <summary>Gives the sessions of one site their panels, invigilators and supervisor, finding persons as they are needed.</summary>
internal sealed class StaffPlanting(Population population, int site, int days, double load, Dice dice)
{
    private const int Panel = 3;
    private const int InARow = 3;
    private readonly Dictionary<DraftPlace, List<PlantedSession>> _before = [];

    internal List<DraftPerson> Examiners { get; } = [];

    internal List<DraftPerson> Invigilators { get; } = [];

    internal List<DraftPerson> Supervisors { get; } = [];

    internal void Plant(PracticePlanting practice, RoomPlanting rooms)
    {
        foreach (var session in practice.Sessions.Concat(rooms.Reviews).OrderBy(session => session.Day).ThenBy(session => session.Start))
        {
            Examine(session, practical: session.Place.Family >= 0);
        }

        foreach (var sitting in rooms.Sittings.OrderBy(session => session.Day).ThenBy(session => session.Start))
        {
            for (var i = 0; i < Math.Max(2, (sitting.Candidates.Count + 14) / 15); i++)
            {
                Pick(Invigilators, sitting, _ => true, () => new(site, -1, senior: false, days));
            }
        }

        foreach (var family in Examiners.GroupBy(person => person.Family).ToList())
        {
            AddSpare(Examiners, family.Count() * ((1 / load) - 1), () => new(site, family.Key, dice.Chance(0.4), days));
        }

        AddSpare(Invigilators, Invigilators.Count * 0.25, () => new(site, -1, senior: false, days));
        AddSpare(Supervisors, 2, () => new(site, -1, senior: false, days));
    }

    private static void AddSpare(List<DraftPerson> people, double count, Func<DraftPerson> make)
    {
        for (var i = 0; i < count; i++)
        {
            people.Add(make());
        }
    }

    private void Examine(PlantedSession session, bool practical)
    {
        var track = population.Tracks[session.Track];
        var before = practical ? Before(session.Place) : [];
        for (var i = 0; i < Panel; i++)
        {
            var fresh = i < Panel - 1 || before.Count == 0 || before[^1].Day == session.Day || session.Staff.Exists(member => !before[^1].Staff.Contains(member));
            Pick(
                Examiners, session,
                person => person.Family == track.Family && (person.Senior || !track.Senior) && (fresh || !before[^1].Staff.Contains(person)) && !Tired(before, person),
                () => new(site, track.Family, track.Senior || dice.Chance(0.3), days));
        }

        before.Add(session);
    }

    private List<PlantedSession> Before(DraftPlace workshop)
    {
        if (!_before.TryGetValue(workshop, out var sessions))
        {
            _before[workshop] = sessions = [];
        }

        return sessions;
    }

    private static bool Tired(List<PlantedSession> before, DraftPerson person) =>
        before.Count >= InARow && before[^InARow..].TrueForAll(session => session.Staff.Contains(person));

    // Who is on duty that day anyway comes first, then who has been on the fewest days.
    private static void Pick(List<DraftPerson> people, PlantedSession session, Func<DraftPerson, bool> may, Func<DraftPerson> find)
    {
        var person = people.Where(person => (person.Busy[session.Day] & session.Mask) == 0 && !session.Staff.Contains(person) && may(person))
            .OrderBy(person => person.Busy[session.Day] != 0 ? -1 : person.DaysUsed).FirstOrDefault();
        if (person is null)
        {
            person = find();
            people.Add(person);
        }

        person.Add(session);
    }
}
