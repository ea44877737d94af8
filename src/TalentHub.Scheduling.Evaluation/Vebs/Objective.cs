namespace TalentHub.Scheduling.Evaluation.Vebs;

/// <summary>Counts each inconvenience of a plan.</summary>
internal sealed class Objective(Book book, CandidateRules candidates, LowerBounds bounds)
{
    private readonly List<Session> _panels = [.. book.Sessions.Where(session => session.Part != "theory")];

    internal IReadOnlyList<VebsComponent> Components()
    {
        var weights = book.Instance.Weights;
        return
        [
            new("openSiteDays", weights.SiteDay, Distinct(book.Sessions.Select(session => (session.Site, session.Date))), bounds.SiteDays),
            new("practicalSessions", weights.PracticeSession, book.Plan.Practice.Length, bounds.PracticeSessions),
            new("roomSessions", weights.RoomSession, book.Plan.Theory.Length, bounds.RoomSessions),
            new("assessorDays", weights.AssessorDay, Distinct(_panels.SelectMany(s => s.Staff.Select(id => (id, s.Date)))), bounds.AssessorDays),
            new("invigilatorDays", weights.InvigilatorDay,
                Distinct(book.Sessions.Where(s => s.Part == "theory").SelectMany(s => s.Staff.Select(id => (id, s.Date)))), bounds.InvigilatorDays),
            new("groupSplits", weights.GroupSplit, GroupSplits(), bounds.GroupSplits),
            new("candidateExtraDays", weights.ExtraDay, book.ByCandidate.Sum(c => c.Select(session => session.Date).Distinct().Count() - 1L), bounds.ExtraDays),
            new("idleSlots", weights.IdleSlot, IdleSlots(), 0),
            new("changeovers", weights.Changeover, Changeovers(), 0),
            new("travel", weights.Travel, Travel(), 0),
            new("unfairness", weights.Unfairness, Unfairness(), 0),
            new("lateSlots", weights.LateSlot, book.Sessions.Sum(LateSlots), bounds.LateSlots),
            new("perturbation", weights.Perturbation,
                book.Instance.Published.Where(booking => !candidates.Kept(booking)).Select(booking => booking.Candidate).Distinct().Count(), 0),
        ];
    }

    private static long Distinct<T>(IEnumerable<T> items) => items.Distinct().Count();

    private long GroupSplits()
    {
        var parts = book.Sessions.SelectMany(session => book.Of(session).Where(c => c.Employer is not null).Select(c =>
            (Key: (c.Employer, c.Track, c.Sites[0], session.Part), session)));
        return parts.GroupBy(part => part.Key, part => part.session).Sum(group =>
        {
            var most = bounds.LargestOf(book.Tracks[group.Key.Track], group.Key.Part);
            return group.Distinct().Count() - (long)Divided.Up(group.Count(), Math.Max(1, most));
        });
    }

    private long IdleSlots() => book.ByCandidate.Sum(candidate => candidate.GroupBy(session => session.Date).Sum(day =>
    {
        var idle = day.Max(s => s.Until) - day.Min(s => s.From) - day.Sum(s => s.Minutes);
        return (long)Divided.Up(Math.Max(0, idle), book.Instance.Day.SlotMinutes);
    }));

    private long Changeovers() => book.Sessions.Where(session => session.Track is not null).GroupBy(session => (session.Place, session.Date)).Sum(day =>
    {
        var tracks = day.OrderBy(session => session.From).Select(session => session.Track).ToList();
        return tracks.Zip(tracks.Skip(1)).LongCount(pair => pair.First != pair.Second);
    });

    private long Travel() =>
        Distinct(_panels.SelectMany(s => s.Staff.Where(id => book.People[id].Home != s.Site).Select(id => (id, s.Date))))
        + book.Sessions.Sum(session => book.Of(session).LongCount(candidate => candidate.Sites[0] != session.Site));

    private long Unfairness()
    {
        var days = book.Sessions.SelectMany(s => s.Staff.Select(id => (id, s.Date)))
            .Concat(book.Plan.Supervisors.SelectMany(s => s.People.Select(id => (id, s.Date)))).Distinct().GroupBy(d => d.id).ToDictionary(d => d.Key, d => d.Count());
        return book.Instance.People.GroupBy(Pool).Sum(pool => (long)pool.Max(p => days.GetValueOrDefault(p.Id)) - pool.Min(p => days.GetValueOrDefault(p.Id)));
    }

    /// <summary>Persons of one pool may do the same: roles, qualifications and home are equal.</summary>
    private static string Pool(InstanceFile.Person person) => string.Join('|', person.Roles.Order().Append(person.Home).Concat(
        person.Qualifications.Select(q => $"{q.Occupation} {string.Join(' ', q.Levels.Order())} {q.From:yyyyMMdd} {q.Until:yyyyMMdd}").Order()));

    private long LateSlots(Session session)
    {
        var late = Math.Max(session.Start, book.RulesOn(session.Date).LateFrom);
        return Divided.Up(Math.Max(0, book.Day.ClockAtEnd(session.Until) - late), book.Instance.Day.SlotMinutes);
    }
}
