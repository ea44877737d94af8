namespace TalentHub.Scheduling.Instances;

/// <summary>Gives the candidates of one site their theory sittings and reviews, building rooms as they are needed.</summary>
internal sealed class RoomPlanting(Population population, int site, int days, Dice dice)
{
    private const int StandardRoom = 30;
    private const int SmallRoom = 15;
    private const int ReviewGroup = 4;

    internal List<DraftPlace> Rooms { get; } = [];

    internal List<PlantedSession> Sittings { get; } = [];

    internal List<PlantedSession> Reviews { get; } = [];

    internal void Plant(IReadOnlyList<DraftCandidate> candidates)
    {
        var theory = candidates.Count(candidate => candidate.Theory);
        for (var i = 0; i < Math.Ceiling(theory / (StandardRoom * Grid.Slots * days * 0.85)); i++)
        {
            Build(StandardRoom, computers: i == 0 || dice.Chance(0.6));
        }

        foreach (var lot in candidates.Where(candidate => candidate.Theory).GroupBy(candidate => (candidate.PracticeAt, candidate.ExtraTime, Computer(candidate))))
        {
            foreach (var candidate in lot)
            {
                Seat(candidate);
            }
        }

        foreach (var session in candidates.Where(candidate => candidate.Review).GroupBy(candidate => candidate.PracticeAt))
        {
            foreach (var group in session.Chunk(ReviewGroup))
            {
                Review(group);
            }
        }
    }

    private bool Computer(DraftCandidate candidate) => population.Tracks[candidate.Track].Computer;

    private void Seat(DraftCandidate candidate)
    {
        var slots = candidate.ExtraTime ? 2 : 1;
        var times = Times(candidate, slots).OrderBy(time => time.Day == candidate.PracticeAt?.Day ? 0 : 1).ToList();
        var sitting = times.Select(time => Open(time.Day, time.Start, slots, candidate)).FirstOrDefault(open => open is not null)
            ?? times.Select(time => Begin(time.Day, time.Start, slots, candidate)).FirstOrDefault(begun => begun is not null);
        if (sitting is null)
        {
            Build(dice.Chance(0.2) ? SmallRoom : StandardRoom, computers: true);
            sitting = Begin(times[0].Day, times[0].Start, slots, candidate)!;
        }

        sitting.Candidates.Add(candidate);
        sitting.Place.Accessible |= candidate.Access;
        candidate.TheoryAt = sitting;
    }

    // Before practice where the track says so; otherwise beside it; and for who is reviewed, not so late that no time is left.
    private IEnumerable<(int Day, int Start)> Times(DraftCandidate candidate, int slots)
    {
        var practice = candidate.PracticeAt;
        var first = population.Tracks[candidate.Track].TheoryFirst;
        return
            from day in Enumerable.Range(0, candidate.Review ? days - 1 : days)
            from start in Grid.StartsOf(slots)
            where practice is null || day < practice.Day || (day > practice.Day && !first)
                || (day == practice.Day && (start + slots <= practice.Start || (!first && start >= practice.End)))
            select (day, start);
    }

    private PlantedSession? Open(int day, int start, int slots, DraftCandidate candidate) =>
        Sittings.Find(sitting => sitting.Day == day && sitting.Start == start && sitting.Slots == slots && sitting.Candidates.Count < sitting.Place.Size
            && (sitting.Place.Computers || !Computer(candidate)));

    private PlantedSession? Begin(int day, int start, int slots, DraftCandidate candidate)
    {
        var room = Rooms.Find(room => room.Free(day, Grid.Mask(start, slots)) && (room.Computers || !Computer(candidate)));
        if (room is null)
        {
            return null;
        }

        var sitting = new PlantedSession(room, -1, day, start, slots);
        room.Add(sitting);
        Sittings.Add(sitting);
        return sitting;
    }

    private void Review(DraftCandidate[] group)
    {
        var after = group.SelectMany(candidate => candidate.Sessions).Max(session => (session.Day * Grid.Slots) + session.End);
        var times = Enumerable.Range(after, Math.Max(0, (days * Grid.Slots) - after)).Select(slot => (Day: slot / Grid.Slots, Start: slot % Grid.Slots)).ToList();
        var found = times.Select(time => (time, Room: Rooms.FindLast(room => room.Free(time.Day, Grid.Mask(time.Start, 1))))).FirstOrDefault(option => option.Room is not null);
        var at = found.Room is null ? times[0] : found.time;
        var place = found.Room ?? Build(SmallRoom, computers: false);
        var session = new PlantedSession(place, group[0].Track, at.Day, at.Start, 1);
        foreach (var candidate in group)
        {
            session.Candidates.Add(candidate);
            candidate.ReviewAt = session;
        }

        place.Add(session);
        Reviews.Add(session);
    }

    private DraftPlace Build(int seats, bool computers)
    {
        var room = new DraftPlace(site, seats, -1, days) { Computers = computers, Accessible = dice.Chance(0.8) };
        Rooms.Add(room);
        return room;
    }
}
