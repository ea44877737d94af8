using TalentHub.Certification.Domain.Sessions;
using TalentHub.Platform.Domain;
using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Certification.Domain.Planning;

/// <summary>Tells whose place a change by hand alters: what was asked, and what goes with it.</summary>
public static class TrialMoves
{
    /// <summary>Everybody who is elsewhere after the change, what goes with it first; people on duty before candidates.</summary>
    public static IReadOnlyList<TrialMove> Of(ChangePlan change, StandingPlan before, StandingPlan after)
    {
        var (was, now) = (Posts(before), Posts(after));
        return
        [
            .. was.Select(posts => posts.Key).Union(now.Select(posts => posts.Key))
                .SelectMany(id => Paired(id, [.. was[id].Except(now[id])], [.. now[id].Except(was[id])]))
                .Select(move => move with { Asked = IsAsked(change, move) })
                .OrderBy(move => move.Asked).ThenBy(move => move.IsCandidate).ThenBy(move => (move.From ?? move.To)!.Day).ThenBy(move => (move.From ?? move.To)!.StartsAt)
                .ThenBy(move => move.Id),
        ];
    }

    // Who stays in a session goes where it goes; a candidate has one place for each part.
    private static IEnumerable<TrialMove> Paired(Guid id, IReadOnlyList<PlanPost> left, IReadOnlyList<PlanPost> taken)
    {
        var free = taken.ToList();
        foreach (var from in left)
        {
            var to = free.Find(post => IsSame(from, post));
            if (to is not null)
            {
                free.Remove(to);
            }

            yield return new(id, from, to, Asked: false);
        }

        foreach (var to in free)
        {
            yield return new(id, null, to, Asked: false);
        }
    }

    private static bool IsSame(PlanPost from, PlanPost to) =>
        from.Duty == PlanDuty.Candidate ? to.Duty == PlanDuty.Candidate && to.Part == from.Part : from.SessionId is not null && to.SessionId == from.SessionId;

    private static bool IsAsked(ChangePlan change, TrialMove move) => change switch
    {
        { Session: { } session } => move is { From: { } from, To: { } to } && from.SessionId == session.SessionId && to.SessionId == session.SessionId && from.Duty == to.Duty,
        { Candidate: { } candidate } => move.Id == candidate.RegistrationId,
        { Person: { } person } => (move.Id == person.Leaves && move.To is null && move.From!.SessionId == person.SessionId)
            || (move.Id == person.Comes && move.From is null && move.To!.SessionId == person.SessionId),
        _ => false,
    };

    private static ILookup<Guid, PlanPost> Posts(StandingPlan plan) =>
        plan.Sessions.Select(s => s.Session).SelectMany(OfSession).Concat(OfSupervision(plan)).Distinct().ToLookup(post => post.Id, post => post.Post);

    private static IEnumerable<(Guid Id, PlanPost Post)> OfSession(PlannedSession session) =>
        session.Candidates.Select(id => (id, At(session, PlanDuty.Candidate))).Concat(session.Staff.Select((id, i) => (id, At(session, DutyOf(session, i)))));

    // Who supervises a site on a day on which nothing is there, does not.
    private static IEnumerable<(Guid Id, PlanPost Post)> OfSupervision(StandingPlan plan)
    {
        var open = plan.Sessions.Select(s => (s.Session.Site, ChinaTime.DateOf(s.Session.StartsAt))).ToHashSet();
        return plan.Supervision.Where(s => open.Contains((s.Site, s.Day))).Select(s => (s.PersonId, new PlanPost(PlanDuty.Supervisor, s.Site, s.Day)));
    }

    private static PlanPost At(PlannedSession session, PlanDuty duty) =>
        new(duty, session.Site, ChinaTime.DateOf(session.StartsAt), session.Id, session.Part, session.Room, session.StartsAt);

    private static PlanDuty DutyOf(PlannedSession session, int index) =>
        session.Part == nameof(ExamPart.Theory) ? PlanDuty.Invigilator : index == 0 ? PlanDuty.Leader : PlanDuty.Examiner;
}
