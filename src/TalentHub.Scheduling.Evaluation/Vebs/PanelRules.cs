namespace TalentHub.Scheduling.Evaluation.Vebs;

/// <summary>What holds for each panel: H10, H11, H12, H15 and H18.</summary>
internal sealed class PanelRules(Book book, Findings findings)
{
    private readonly Dictionary<string, HashSet<string>> _withdrawals =
        book.Instance.People.ToDictionary(person => person.Id, person => person.Withdrawals.Select(w => w.Candidate).ToHashSet());

    internal void Check()
    {
        foreach (var session in book.Sessions)
        {
            Members(session);
            Withdrawn(session);
            if (session.Part == "practice")
            {
                Size(session);
            }
            else if (session.Part == "review")
            {
                Review(session);
            }
        }

        foreach (var workshop in book.Sessions.Where(session => session.Track is not null).GroupBy(session => session.Place))
        {
            Rotation(workshop.OrderBy(session => session.Begin).ToList());
        }
    }

    private static bool Odd(int members, bool asked) => !asked || members % 2 == 1;

    private void Size(Session session)
    {
        var rules = book.RulesOn(session.Date);
        var members = session.Staff.Distinct().Count();
        findings.AddIf(
            members != session.Staff.Length || members < Math.Max(rules.PanelMin, Divided.Up(session.Candidates.Length, session.Track!.CandidatesPerExaminer))
                || !Odd(members, rules.PanelOdd) || !session.Staff.Contains(session.Leader),
            10, () => $"{session} has {members} examiners for {session.Candidates.Length} candidates, or its leader is none of them");
    }

    private void Review(Session session)
    {
        var rules = book.RulesOn(session.Date);
        var members = session.Staff.Distinct().Count();
        findings.AddIf(
            members != session.Staff.Length || members < rules.ReviewPanelMin || !Odd(members, rules.PanelOdd) || session.Candidates.Length > rules.ReviewGroup
                || !session.Staff.Contains(session.Leader) || session.Staff.Any(id => !book.People[id].Roles.Contains("senior")),
            18, () => $"{session} has {members} members for {session.Candidates.Length} candidates, not all senior, or its leader is none of them");
    }

    private void Members(Session session)
    {
        if (session.Part == "theory")
        {
            foreach (var id in session.Staff.Where(id => !book.People[id].Roles.Contains("invigilator")))
            {
                findings.Add(11, $"{id} may not invigilate, but does so in {session}");
            }

            return;
        }

        var seniorLevel = book.RulesOn(session.Date).SeniorLevelMax;
        var tracks = book.Of(session).Select(candidate => book.Tracks[candidate.Track]).Distinct().ToList();
        foreach (var person in session.Staff.Select(id => book.People[id]))
        {
            findings.AddIf(!tracks.All(track => Qualified(person, track, session.Date, seniorLevel)), 11, () => $"{person.Id} is not qualified for {session}");
        }
    }

    private static bool Qualified(InstanceFile.Person person, InstanceFile.Track track, DateOnly date, int seniorLevel) =>
        (person.Roles.Contains("senior") || (person.Roles.Contains("assessor") && track.Level > seniorLevel))
        && person.Qualifications.Any(q => q.Occupation == track.Occupation && q.Levels.Contains(track.Level) && q.From <= date && q.Until >= date);

    private void Withdrawn(Session session)
    {
        if (session.Part == "theory")
        {
            return;
        }

        var rules = book.RulesOn(session.Date);
        var candidates = book.Of(session).ToList();
        var employers = candidates.Select(candidate => candidate.Employer).OfType<string>().ToHashSet();
        foreach (var person in session.Staff.Select(id => book.People[id]))
        {
            var employed = rules.EmployerWithdraws && person.Employer is not null && employers.Contains(person.Employer);
            findings.AddIf(
                employed || candidates.Any(c => _withdrawals[person.Id].Contains(c.Id) || (c.Class is not null && person.Classes.Contains(c.Class))),
                12, () => $"{person.Id} must withdraw from a candidate of {session}");
        }

        var outsiders = session.Staff.Count(id => book.People[id].Employer is not { } employer || !employers.Contains(employer));
        findings.AddIf(outsiders < rules.OutsidersMin, 12, () => $"{session} has {outsiders} members from outside");
    }

    private void Rotation(List<Session> sessions)
    {
        var inARow = new Dictionary<string, int>();
        for (var i = 0; i < sessions.Count; i++)
        {
            var (session, rules) = (sessions[i], book.RulesOn(sessions[i].Date));
            inARow = session.Staff.Distinct().ToDictionary(id => id, id => inARow.GetValueOrDefault(id) + 1);
            foreach (var (id, count) in inARow)
            {
                findings.AddIf(rules.ConsecutiveSessionsMax > 0 && count > rules.ConsecutiveSessionsMax, 15, () => $"{session} is the {count}th in a row there for {id}");
            }

            var fresh = i == 0 || sessions[i - 1].Date == session.Date ? int.MaxValue : session.Staff.Except(sessions[i - 1].Staff).Count();
            findings.AddIf(rules.ChangedOneIn > 0 && fresh < Divided.Up(session.Staff.Length, rules.ChangedOneIn), 15,
                () => $"only {fresh} members of {session} were not on the panel of the day before");
        }
    }
}
