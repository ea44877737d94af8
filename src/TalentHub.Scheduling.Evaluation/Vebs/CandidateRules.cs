namespace TalentHub.Scheduling.Evaluation.Vebs;

/// <summary>What holds for each candidate: H1, H2, H3, H5 and H19.</summary>
internal sealed class CandidateRules(Book book, Findings findings)
{
    internal void Check()
    {
        EveryPartOnce();
        foreach (var candidate in book.Instance.Candidates)
        {
            var sessions = book.ByCandidate[candidate.Id].OrderBy(session => session.Begin).ToList();
            Whereabouts(candidate, sessions);
            Order(candidate, sessions);
            Access(candidate, sessions);
        }

        foreach (var pin in book.Instance.Pinned)
        {
            findings.AddIf(!Kept(pin), 19, () => $"{pin.Candidate}'s {pin.Part} is not where it was published");
        }
    }

    internal bool Kept(InstanceFile.Booking booking) => book.ByCandidate[booking.Candidate].Any(session =>
        session.Part == booking.Part && session.Date == booking.Date && session.Start == booking.Start && session.Place == booking.Place);

    private void EveryPartOnce()
    {
        var listed = book.Plan.Unscheduled.Select(missing => (missing.Candidate, missing.Part)).ToHashSet();
        foreach (var candidate in book.Instance.Candidates)
        {
            foreach (var part in candidate.Parts)
            {
                var times = book.ByCandidate[candidate.Id].Count(session => session.Part == part);
                findings.AddIf(times == 0 && !listed.Contains((candidate.Id, part)), 1, () => $"{candidate.Id}'s {part} is neither scheduled nor listed as unscheduled");
                findings.AddIf(times > 1, 1, () => $"{candidate.Id}'s {part} is scheduled {times} times");
                findings.AddIf(times > 0 && listed.Contains((candidate.Id, part)), 1, () => $"{candidate.Id}'s {part} is scheduled and listed as unscheduled");
            }
        }

        foreach (var session in book.Sessions)
        {
            foreach (var id in session.Candidates)
            {
                var known = book.Candidates.TryGetValue(id, out var candidate);
                findings.AddIf(!known || !candidate!.Parts.Contains(session.Part), 1, () => $"{id} has no {session.Part} to be examined in, but is in {session}");
            }
        }
    }

    private void Whereabouts(InstanceFile.Candidate candidate, List<Session> sessions)
    {
        for (var i = 0; i < sessions.Count; i++)
        {
            var session = sessions[i];
            findings.AddIf(!candidate.Sites.Contains(session.Site), 2, () => $"{candidate.Id} cannot be examined at the site of {session}");
            findings.AddIf(Windows.Hit(book.Day, candidate.Away, session), 2, () => $"{candidate.Id} is away during {session}");
            if (i > 0 && sessions[i - 1] is var before && before.Date == session.Date)
            {
                findings.AddIf(before.Until > session.From, 2, () => $"{candidate.Id} is in {before} and in {session} at once");
                findings.AddIf(before.Until <= session.From && !book.CanTravel(before.Site, session.Site, session.Date, before.Until, session.Start), 2,
                    () => $"{candidate.Id} cannot travel from {before} to {session}");
            }
        }
    }

    private void Order(InstanceFile.Candidate candidate, List<Session> sessions)
    {
        var (theory, practice, review) = (Part(sessions, "theory"), Part(sessions, "practice"), Part(sessions, "review"));
        findings.AddIf(review is not null && new[] { theory, practice }.Any(part => part is not null && part.End > review.Begin), 3,
            () => $"{candidate.Id}'s review is not after theory and practice");
        findings.AddIf(book.Tracks[candidate.Track].TheoryFirst && theory is not null && practice is not null && theory.End > practice.Begin, 3,
            () => $"{candidate.Id}'s practice is not after theory");
    }

    private static Session? Part(List<Session> sessions, string part) => sessions.FirstOrDefault(session => session.Part == part);

    private void Access(InstanceFile.Candidate candidate, List<Session> sessions)
    {
        foreach (var session in sessions)
        {
            var accessible = session.Track is null ? book.Rooms[session.Place].Accessible : book.Workshops[session.Place].Accessible;
            findings.AddIf(candidate.Access && !accessible, 5, () => $"{candidate.Id} needs an accessible place and is in {session}");
            findings.AddIf(session.Part == "theory" && candidate.ExtraTime && session.Minutes != book.TheoryMinutes(candidate, session.Date), 5,
                () => $"{candidate.Id} has extra time and is in {session} of {session.Minutes} minutes");
        }
    }
}
