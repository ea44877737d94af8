namespace TalentHub.Scheduling.Evaluation.Vebs;

/// <summary>What holds for each place and time: H4, H6, H7, H8, H9 and H17.</summary>
internal sealed class PlaceRules(Book book, Findings findings)
{
    internal void Check()
    {
        foreach (var session in book.Sessions)
        {
            Times(session);
            if (session.Track is not null)
            {
                Stations(session);
            }
            else
            {
                Seats(session);
            }
        }

        foreach (var place in book.Sessions.GroupBy(session => session.Place))
        {
            OneAtATime(place.OrderBy(session => session.Begin).ToList());
        }

        Equipment();
    }

    private void Times(Session session)
    {
        var rules = book.RulesOn(session.Date);
        var closed = session.Track is null ? book.Rooms[session.Place].Closed : book.Workshops[session.Place].Closed;
        findings.AddIf(Windows.Hit(book.Day, closed, session), 17, () => $"the place is closed during {session}");
        findings.AddIf(!book.Instance.Dates.Contains(session.Date), 17, () => $"{session} is on a day that is not offered");
        findings.AddIf(!book.Day.Offers(session.Start, session.Minutes), 17, () => $"{session} of {session.Minutes} minutes is at a time that is not offered");
        findings.AddIf(session.Date.DayNumber < book.Instance.PlanReportedOn.DayNumber + rules.PlanLeadDays, 17,
            () => $"{session} is less than {rules.PlanLeadDays} days after the report of the plan");
        findings.AddIf(session.Date.DayNumber < book.Instance.TicketsOn.DayNumber + rules.TicketLeadDays, 17,
            () => $"{session} is less than {rules.TicketLeadDays} days after the tickets");
    }

    private void Seats(Session session)
    {
        var room = book.Rooms[session.Place];
        findings.AddIf(session.Candidates.Length > room.Seats, 4, () => $"{session.Candidates.Length} candidates have {room.Seats} seats in {session}");
        if (session.Part != "theory")
        {
            return;
        }

        var computers = book.Of(session).Count(candidate => book.Tracks[candidate.Track].Computer);
        findings.AddIf(computers > room.Computers, 4, () => $"{computers} candidates have {room.Computers} computers in {session}");
        findings.AddIf(book.Of(session).Any(candidate => !candidate.ExtraTime && book.TheoryMinutes(candidate, session.Date) != session.Minutes), 6,
            () => $"{session} of {session.Minutes} minutes has candidates of another duration");
        var rules = book.RulesOn(session.Date);
        var needed = Math.Max(rules.InvigilatorsMin, Divided.Up(session.Candidates.Length, rules.CandidatesPerInvigilator));
        findings.AddIf(session.Staff.Distinct().Count() < needed, 7, () => $"{session} has {session.Staff.Length} invigilators for {session.Candidates.Length} candidates");
    }

    private void Stations(Session session)
    {
        var stations = book.Workshops[session.Place].Stations.GetValueOrDefault(session.Track!.StationType);
        findings.AddIf(session.Candidates.Length > stations, 8, () => $"{session.Candidates.Length} candidates have {stations} stations in {session}");
        findings.AddIf(book.Of(session).Any(candidate => candidate.Track != session.Track.Id), 8, () => $"{session} has candidates of another track");
    }

    private void OneAtATime(List<Session> sessions)
    {
        for (var i = 1; i < sessions.Count; i++)
        {
            var (before, after) = (sessions[i - 1], sessions[i]);
            findings.AddIf(before.End > after.Begin, 6, () => $"{before} and {after} overlap");
            if (before.Date == after.Date && before.End <= after.Begin && before.Track is not null && before.Track != after.Track)
            {
                var minutes = _changeovers.GetValueOrDefault((before.Track.Id, after.Track!.Id));
                findings.AddIf(after.From - before.Until < minutes, 9, () => $"{minutes} minutes to set up are missing between {before} and {after}");
            }
        }
    }

    private readonly Dictionary<(string, string), int> _changeovers =
        book.Instance.Changeovers.GroupBy(c => (c.From, c.To)).ToDictionary(g => g.Key, g => g.Max(c => c.Minutes));

    private void Equipment()
    {
        var pools = book.Instance.Equipment.GroupBy(pool => (pool.Site, pool.Type)).ToDictionary(g => g.Key, g => g.Sum(pool => pool.Count));
        var uses = book.Sessions.Where(session => session.Track is not null)
            .SelectMany(session => session.Track!.Equipment.Select(need => (session, Type: need.Key, Count: need.Value * session.Candidates.Length)));
        foreach (var day in uses.GroupBy(use => (use.session.Site, use.Type, use.session.Date)))
        {
            var count = pools.GetValueOrDefault((day.Key.Site, day.Key.Type));
            foreach (var at in day.Select(use => use.session.From).Distinct())
            {
                var used = day.Where(use => use.session.From <= at && use.session.Until > at).Sum(use => use.Count);
                findings.AddIf(used > count, 8, () => $"{used} of {count} {day.Key.Type} are used at {day.Key.Site} on {day.Key.Date:yyyy-MM-dd} at working minute {at}");
            }
        }
    }
}
