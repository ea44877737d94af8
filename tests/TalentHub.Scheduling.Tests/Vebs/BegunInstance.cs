using TalentHub.Scheduling.Tests.Exact;
using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Scheduling.Vebs.Repair;

namespace TalentHub.Scheduling.Tests.Vebs;

/// <summary>An instance whose first days have begun: what stands on them is pinned, and nobody can be anywhere else on them.</summary>
internal static class BegunInstance
{
    internal static VebsInstance After(VebsInstance instance, VebsPlan plan, int days)
    {
        var begun = FixedSession.Of(instance, plan).FindAll(session => session.Day < days);
        var dates = begun.Select(session => session.Day).Distinct().Order().ToList();
        var supervised = plan.Supervisors.SelectMany(s => s.People.Select(id => (id, instance.Dates.ToList().IndexOf(s.Date)))).ToHashSet();
        List<Closure> Away(IEnumerable<Closure> known, Func<int, bool> which, Func<FixedSession, bool> takesPart) =>
        [
            .. known.Where(away => instance.Dates.ToList().IndexOf(away.Date) >= days),
            .. dates.Where(which).SelectMany(day => Outside(instance, day, begun.FindAll(session => session.Day == day && takesPart(session)))),
        ];
        return instance with
        {
            Pinned = [.. begun.SelectMany(session => session.Candidates.Select(c => new Booking(c.Id, session.Part, instance.Dates[session.Day], session.Start, session.Place)))],
            Published = [.. VebsRepair.Bookings(plan)],
            Candidates = [.. instance.Candidates.Select(c => c with { Away = Away(c.Away, _ => true, session => session.Candidates.Any(one => one.Id == c.Id)) })],
            People = [.. instance.People.Select(p => p with
            {
                Away = Away(p.Away, day => !supervised.Contains((p.Id, day)), session => session.Staff.Contains(p.Id)),
                Roles = [.. p.Roles.Where(role => role != OfficerRole.Supervisor || !begun.Exists(session => session.Staff.Contains(p.Id)))],
            })],
        };
    }

    private static IEnumerable<Closure> Outside(VebsInstance instance, int day, List<FixedSession> sessions)
    {
        var free = 0;
        foreach (var session in sessions.OrderBy(session => session.Start))
        {
            if (session.Start > free)
            {
                yield return new(instance.Dates[day], free, session.Start);
            }

            free = Math.Max(free, session.Ends(instance.Day));
        }

        yield return new(instance.Dates[day], free);
    }
}
