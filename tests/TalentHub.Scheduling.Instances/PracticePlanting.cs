namespace TalentHub.Scheduling.Instances;

/// <summary>Packs the candidates of one site into practical sessions and gives each a time and a workshop, building workshops as they are needed.</summary>
internal sealed class PracticePlanting(Population population, int site, int days, double load, Dice dice)
{
    private readonly int[] _atStart = new int[days * Grid.Slots];

    /// <summary>Tracks of one family between which a workshop must be set up anew.</summary>
    internal static bool Changeover(int one, int other) => one != other && (one + other) % 3 == 0;

    internal List<DraftPlace> Workshops { get; } = [];

    internal List<PlantedSession> Sessions { get; } = [];

    internal void Plant(IEnumerable<DraftCandidate> candidates)
    {
        var families = candidates.Where(candidate => candidate.Practice).GroupBy(candidate => population.Tracks[candidate.Track].Family).OrderBy(family => family.Key);
        foreach (var family in families)
        {
            var size = 6 + dice.Below(7);
            var sessions = family.GroupBy(candidate => candidate.Track).OrderBy(track => track.Key).SelectMany(track => track.Chunk(size)).ToList();
            var slots = sessions.Sum(session => population.Tracks[session[0].Track].Slots);
            for (var i = 0; i < Math.Max(1, Math.Ceiling(slots / (Grid.Slots * days * load))); i++)
            {
                Build(size, family.Key);
            }

            // Longest first, so that what is short fills the gaps.
            foreach (var session in sessions.OrderByDescending(session => population.Tracks[session[0].Track].Slots))
            {
                Place(session, size, family.Key);
            }
        }
    }

    private void Place(DraftCandidate[] candidates, int size, int family)
    {
        var track = population.Tracks[candidates[0].Track];
        var options =
            from day in Enumerable.Range(0, track.Senior ? days - 1 : days)
            from start in Grid.StartsOf(track.Slots)
            where day > 0 || start > 1 || !track.TheoryFirst
            from workshop in Workshops
            where workshop.Family == family && workshop.Free(day, Grid.Mask(start, track.Slots)) && SetUp(workshop, day, candidates[0].Track)
            orderby _atStart[(day * Grid.Slots) + start]
            select (day, start, workshop);
        var first = days == 1 || !track.TheoryFirst ? 0 : 1;
        var (at, from, place) = options.FirstOrDefault() is { workshop: not null } found ? found : (first, 0, Build(size, family));
        var session = new PlantedSession(place, candidates[0].Track, at, from, track.Slots);
        foreach (var candidate in candidates)
        {
            session.Candidates.Add(candidate);
            candidate.PracticeAt = session;
        }

        place.Add(session);
        Sessions.Add(session);
        for (var slot = from; slot < session.End; slot++)
        {
            _atStart[(at * Grid.Slots) + slot] += candidates.Length;
        }
    }

    private static bool SetUp(DraftPlace workshop, int day, int track) =>
        !workshop.Sessions.Exists(session => session.Day == day && Changeover(session.Track, track));

    private DraftPlace Build(int size, int family)
    {
        var workshop = new DraftPlace(site, size, family, days) { Accessible = dice.Chance(0.8) };
        Workshops.Add(workshop);
        return workshop;
    }
}
