namespace TalentHub.Scheduling.Evaluation.Vebs;

/// <summary>
/// What no plan that schedules every part can undercut. Sites that share candidates count as one, of whose site-days each offers what the best of them does; candidates who
/// may go to one site only are counted there too. Where rules differ between dates, the easiest number counts.
/// </summary>
internal sealed class LowerBounds
{
    private readonly Book _book;
    private readonly List<InstanceFile.Rules> _rules;
    private readonly int _personMinutes;
    private readonly PracticeDays _practiceDays;
    private readonly bool _oneExtraTime;

    internal LowerBounds(Book book)
    {
        _book = book;
        _rules = [.. book.Instance.Dates.Select(book.RulesOn).Distinct()];
        (_practiceDays, _oneExtraTime) = (new(book, _rules), _rules.Select(rules => rules.ExtraTimePercent).Distinct().Count() == 1);
        _personMinutes = Math.Max(1, Math.Min(book.Day.Minutes, _rules.Max(rules => rules.MinutesPerDayMax)));
        var bounds = SharedSites.Of(book.Instance.Candidates).Select(Of).Aggregate(SiteBounds.None, SiteBounds.Sum);
        (SiteDays, PracticeSessions, RoomSessions, LateSlots) = (bounds.Days, bounds.PracticeSessions, bounds.RoomSessions, bounds.LateSlots);
        AssessorDays = Divided.Up(bounds.PanelMinutes, _personMinutes);
        InvigilatorDays = Divided.Up(bounds.InvigilatorMinutes, _personMinutes);
        var ways = new CandidateWays(book, _rules);
        ExtraDays = book.Instance.Candidates.Where(candidate => candidate.Parts.Length > 0).Sum(candidate => ways.FewestDays(candidate) - 1L);
        GroupSplits = new GroupBounds(book, _rules, Stations).Splits(LargestOf);
    }

    internal long SiteDays { get; }

    internal long PracticeSessions { get; }

    internal long RoomSessions { get; }

    internal long AssessorDays { get; }

    internal long InvigilatorDays { get; }

    internal long ExtraDays { get; }

    internal long GroupSplits { get; }

    internal long LateSlots { get; }

    /// <summary>The most who could be in one session of a part, at whatever site: by it the fewest sessions of a group are counted.</summary>
    internal int LargestOf(InstanceFile.Track track, string part) => part switch
    {
        "theory" => _book.Instance.Rooms.Select(room => room.Seats).DefaultIfEmpty(1).Max(),
        "practice" => LargestWorkshop(track),
        _ => _book.Instance.Rules.Max(rules => rules.ReviewGroup),
    };

    private int LargestWorkshop(InstanceFile.Track track) =>
        _book.Instance.Workshops.Select(workshop => workshop.Stations.GetValueOrDefault(track.StationType)).DefaultIfEmpty(0).Max();

    private SiteBounds Of(SharedSites shared)
    {
        var together = Of(shared.Sites, shared.Candidates);
        return shared.Sites.Count == 1 ? together : SiteBounds.Max(together, shared.Candidates.Where(c => c.Sites.Distinct().Count() == 1).GroupBy(c => c.Sites[0])
            .Select(site => Of([site.Key], [.. site])).Aggregate(SiteBounds.None, SiteBounds.Sum));
    }

    private SiteBounds Of(IReadOnlyList<string> sites, List<InstanceFile.Candidate> candidates)
    {
        var practice = candidates.Where(c => c.Parts.Contains("practice")).GroupBy(c => _book.Tracks[c.Track])
            .Select(g => new Demand(g.Key, [.. g], sites.Max(site => Stations(site, g.Key)))).Where(demand => demand.Stations > 0).ToList();
        var reviews = Divided.Up(candidates.Count(c => c.Parts.Contains("review")), _rules.Max(rules => rules.ReviewGroup));
        var reviewSeatMinutes = (long)reviews * _rules.Min(rules => rules.ReviewMinutes * rules.ReviewGroup * rules.ReviewPanelMin);
        var seatMinutes = practice.Sum(demand => PanelSeats(demand) * demand.Track.PracticeMinutes) + reviewSeatMinutes;
        var (roomSessions, sittingMinutes, invigilatorMinutes) = Sittings(sites, candidates);
        var roomMinutes = sittingMinutes + ((long)reviews * _rules.Min(rules => rules.ReviewMinutes * rules.ReviewGroup));
        var rooms = Math.Max(1, sites.Max(site => _book.Instance.Rooms.Count(room => room.Site == site)));
        var days = new[]
        {
            1, _practiceDays.Fewest(sites, practice), TheoryDays(sites, candidates), (int)Divided.Up(roomMinutes, (long)rooms * _book.Day.Minutes), ExaminerDays(practice),
            Days(seatMinutes, Examiners(_ => true)), candidates.Max(c => Divided.Up(Chain(c), _book.Day.Minutes)),
        }.Max();
        return new(
            days, practice.Sum(demand => (long)demand.Sessions), practice.GroupBy(demand => demand.Track.StationType).Sum(type => LateSessions(sites, type.Key, [.. type])),
            seatMinutes, roomSessions, invigilatorMinutes);
    }

    private int Stations(string site, InstanceFile.Track track)
    {
        var largest = _book.Instance.Workshops.Where(w => w.Site == site).Select(w => w.Stations.GetValueOrDefault(track.StationType)).DefaultIfEmpty(0).Max();
        foreach (var (type, each) in track.Equipment.Where(need => need.Value > 0))
        {
            largest = Math.Min(largest, _book.Instance.Equipment.Where(pool => pool.Site == site && pool.Type == type).Sum(pool => pool.Count) / each);
        }

        return largest;
    }

    /// <summary>The fewest examiners' seats over every way to cut the candidates into sessions.</summary>
    private long PanelSeats(Demand demand)
    {
        var (least, odd) = (_rules.Min(rules => rules.PanelMin), _rules.All(rules => rules.PanelOdd));
        var most = Math.Min(demand.Stations, demand.Candidates.Count);
        if ((long)most * demand.Candidates.Count > 10_000_000)
        {
            return (long)least * demand.Sessions;
        }

        var seats = new long[demand.Candidates.Count + 1];
        for (var n = 1; n <= demand.Candidates.Count; n++)
        {
            seats[n] = long.MaxValue;
            for (var m = 1; m <= Math.Min(most, n); m++)
            {
                var panel = Math.Max(least, Divided.Up(m, demand.Track.CandidatesPerExaminer));
                seats[n] = Math.Min(seats[n], (odd ? panel | 1 : panel) + seats[n - m]);
            }
        }

        return seats[^1];
    }

    /// <summary>
    /// Of the sessions that are as long as one of the lengths or longer, a workshop can hold no more before late time on a day than that length goes into
    /// the minutes before it; each of the others has at least one slot begun late. Every date counts, whether the site opens on it or not.
    /// </summary>
    private long LateSessions(IReadOnlyList<string> sites, string type, List<Demand> practice)
    {
        var workshops = _book.Instance.Workshops.Count(w => sites.Contains(w.Site) && w.Stations.GetValueOrDefault(type) > 0);
        var early = _book.Day.Working(_rules.Max(rules => rules.LateFrom));
        return practice.Max(least => Math.Max(0L, practice.Where(demand => demand.Track.PracticeMinutes >= least.Track.PracticeMinutes).Sum(demand => (long)demand.Sessions)
            - ((long)workshops * _book.Instance.Dates.Length * (early / least.Track.PracticeMinutes))));
    }

    private int TheoryDays(IReadOnlyList<string> sites, List<InstanceFile.Candidate> candidates)
    {
        var seats = sites.Max(site => _book.Instance.Rooms.Where(room => room.Site == site).Sum(room => (long)room.Seats));
        var minutes = candidates.Where(c => c.Parts.Contains("theory")).Sum(c => (long)TheoryMinutes(c));
        return seats == 0 ? 0 : (int)Divided.Up(minutes, seats * _book.Day.Minutes);
    }

    /// <summary>By the examiners of each type of station, wherever they live.</summary>
    private int ExaminerDays(List<Demand> practice) => practice.GroupBy(demand => demand.Track.StationType).Select(type =>
    {
        var occupations = type.Select(demand => demand.Track.Occupation).ToHashSet();
        return Days(type.Sum(demand => PanelSeats(demand) * demand.Track.PracticeMinutes),
            Examiners(person => person.Qualifications.Any(q => occupations.Contains(q.Occupation))));
    }).DefaultIfEmpty(0).Max();

    private int Examiners(Func<InstanceFile.Person, bool> which) =>
        _book.Instance.People.Count(person => (person.Roles.Contains("assessor") || person.Roles.Contains("senior")) && which(person));

    private int Days(long seatMinutes, int people) => people == 0 ? 0 : (int)Divided.Up(seatMinutes, (long)people * _personMinutes);

    /// <summary>The largest rooms first, each as often as the dates allow; papers of different length do not share a sitting. </summary>
    /// <returns>Sittings, minutes of rooms, minutes of invigilators.</returns>
    private (long Sessions, long RoomMinutes, long InvigilatorMinutes) Sittings(IReadOnlyList<string> sites, List<InstanceFile.Candidate> candidates)
    {
        var rooms = _book.Instance.Rooms.Where(room => sites.Contains(room.Site) && room.Seats > 0).Select(room => room.Seats).OrderDescending().ToList();
        var (sessions, minutes, invigilators) = (0L, 0L, 0L);
        if (rooms.Count == 0)
        {
            return (0, 0, 0);
        }

        // Where extra time changes from one date to another, papers of different length may be as long as each other on one of them.
        var (ratio, shortest) = (_rules.Max(rules => rules.CandidatesPerInvigilator), candidates.Where(c => c.Parts.Contains("theory")).Select(TheoryMinutes).DefaultIfEmpty(0).Min());
        foreach (var paper in candidates.Where(c => c.Parts.Contains("theory")).GroupBy(c => _oneExtraTime ? TheoryMinutes(c) : shortest))
        {
            var (left, sittings, times) = (paper.Count(), 0, Math.Max(1, _book.Day.PerDay(paper.Key)) * _book.Instance.Dates.Length);
            foreach (var seats in rooms)
            {
                var used = Math.Min(times, Divided.Up(Math.Max(0, left), seats));
                (left, sittings) = (left - (used * seats), sittings + used);
            }

            sessions += sittings;
            minutes += (long)sittings * paper.Key;
            invigilators += Math.Max(Divided.Up(paper.Count(), ratio), _rules.Min(rules => rules.InvigilatorsMin) * sittings) * (long)paper.Key;
        }

        return (sessions, minutes, invigilators);
    }

    private int TheoryMinutes(InstanceFile.Candidate candidate) => _book.Instance.Dates.Min(date => _book.TheoryMinutes(candidate, date));

    private int Chain(InstanceFile.Candidate candidate) => candidate.Parts.Sum(part => part switch
    {
        "theory" => TheoryMinutes(candidate),
        "practice" => _book.Tracks[candidate.Track].PracticeMinutes,
        _ => _rules.Min(rules => rules.ReviewMinutes * rules.ReviewGroup),
    });
}
