using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Scheduling.Vebs.Problem;
using TalentHub.Scheduling.Vebs.Timing;

namespace TalentHub.Scheduling.Vebs.Packing;

/// <summary>
/// Fills practical sessions that are pinned with others of their track: a candidate who is pinned would keep the whole workshop else. Where a track needs equipment, nobody
/// comes, because what is left of it is not known before the times are.
/// </summary>
internal sealed class PinnedSessions(VebsProblem problem, Eligibility eligibility)
{
    /// <summary>Adds as many as have a station, can come and leave a panel.</summary>
    /// <param name="session">The pinned candidates; who comes is added.</param>
    /// <param name="free">Of the same site and track, without a held practice; who comes is taken away.</param>
    internal void Fill(List<Member> session, List<Member> free)
    {
        var track = problem.Track(session[0].Track);
        var pin = problem.Pins[(session[0].Number, ExamPart.Practice)];
        if (track.Equipment.Count > 0 || Array.Find(problem.Workshops, workshop => workshop.Id == pin.Place) is not { } place
            || problem.DayOf(pin.Date) is not (>= 0 and var day) || problem.Grid.StartAt(pin.Start) is not (>= 0 and var start))
        {
            return;
        }

        var (mask, time) = (problem.Grid.Mask(start, problem.Grid.TicksOf(track.PracticeMinutes)), (day * problem.Grid.Starts) + start);
        var panel = problem.PanelSize(track, session.Count, problem.Rules[day]);
        var employers = session.Select(member => member.Employer).ToHashSet();
        foreach (var member in free.Where(Comes).OrderBy(Until).ThenByDescending(member => employers.Contains(member.Employer)).ThenBy(Waits).ToList())
        {
            if (session.Count < place.Stations.GetValueOrDefault(track.StationType) && HasPanel([.. session, member], panel, day, mask, problem.PanelBefore(pin)))
            {
                session.Add(member);
                free.Remove(member);
            }
        }

        bool Comes(Member member) => (member.Away is not { } away || (away[day] & mask) == 0) && (!member.Source.Access || place.Accessible)
            && PracticeWindows.Times(member, problem) is var times && (times?[time] ?? (!Waits(member) || CanSitBefore(member, day, mask)));

        // Whoever must be before something that is held has few other times.
        int Until(Member member) => PracticeWindows.Times(member, problem) is { } times ? Array.FindLastIndex(times, possible => possible) : int.MaxValue;

        bool Waits(Member member) => track.TheoryFirst && member.Needs(ExamPart.Theory) && problem.Held(member, ExamPart.Theory) is null;
    }

    // There is a room at a time before practice at which the candidate can come.
    private bool CanSitBefore(Member member, int day, ulong practice)
    {
        var sites = member.Source.Sites.Select(problem.SiteOf).ToHashSet();
        return Enumerable.Range(0, (day + 1) * problem.Grid.Starts).Any(time =>
        {
            var on = time / problem.Grid.Starts;
            var mask = problem.Grid.Mask(time % problem.Grid.Starts, problem.Grid.TicksOf(member.TheoryMinutes(problem.Track(member.Track), problem.Rules[on])));
            return mask != 0 && problem.Offered[on] && PracticeWindows.Precedes((on, mask), (day, practice)) && (member.Away is not { } away || (away[on] & mask) == 0)
                && Array.Exists(problem.Rooms, room => sites.Contains(room.Site) && (room.Closed[on] & mask) == 0 && (room.Accessible || !member.Source.Access));
        });
    }

    // The panel need not grow, because others may need the same people then; enough may judge them, and nobody who was on it before has to withdraw.
    private bool HasPanel(List<Member> members, int panel, int day, ulong mask, IReadOnlyList<string> before)
    {
        var unit = new Unit(-1, ExamPart.Practice, members[0].Track, members, extraTime: false) { Site = -1, At = -1 };
        var willing = eligibility.Willing(unit).Where(person => (person.Away[day] & mask) == 0 && eligibility.On(person, unit, day)).Select(person => person.Source.Id)
            .ToHashSet(StringComparer.Ordinal);
        return problem.PanelSize(problem.Track(unit.Track), members.Count, problem.Rules[day]) == panel && willing.Count >= panel && before.All(willing.Contains);
    }
}
