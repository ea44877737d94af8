using TalentHub.Scheduling.Instances;
using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Scheduling.Tests.Exact;

/// <summary>Cuts a made instance down to what an exact model can prove: whole planted sessions of the first days, and the people and places of those.</summary>
internal static class SmallInstance
{
    internal static VebsInstance Cut(ulong seed, int days, int sessions, int spare = 2)
    {
        var planted = PlantedInstance.Make(new(100, seed));
        var (instance, plan) = (planted.Instance, planted.Plan);
        var dates = instance.Dates.Take(days).ToList();
        var late = plan.Theory.Where(s => !dates.Contains(s.Date)).SelectMany(s => s.Candidates)
            .Concat(plan.Practice.Where(s => !dates.Contains(s.Date)).SelectMany(s => s.Candidates))
            .Concat(plan.Reviews.Where(s => !dates.Contains(s.Date)).SelectMany(s => s.Candidates)).ToHashSet();
        var kept = plan.Practice.Where(s => dates.Contains(s.Date)).OrderByDescending(s => s.Candidates.Count(id => !late.Contains(id))).ThenBy(s => s.Date)
            .ThenBy(s => s.Workshop, StringComparer.Ordinal).Take(sessions).ToList();
        var candidates = kept.SelectMany(s => s.Candidates).Where(id => !late.Contains(id)).ToHashSet();
        var theory = plan.Theory.Where(s => s.Candidates.Any(candidates.Contains)).ToList();
        var reviews = plan.Reviews.Where(s => s.Candidates.Any(candidates.Contains)).ToList();
        var people = kept.SelectMany(s => s.Panel).Concat(theory.SelectMany(s => s.Invigilators)).Concat(reviews.SelectMany(s => s.Panel))
            .Concat(plan.Supervisors.Where(s => dates.Contains(s.Date)).SelectMany(s => s.People)).ToHashSet();
        var (rooms, tracks) = (theory.Select(s => s.Room).Concat(reviews.Select(s => s.Room)).ToHashSet(), kept.Select(s => s.Track).ToHashSet());
        people.UnionWith(instance.People.Where(p => !people.Contains(p.Id) && p.Qualifications.Any(q => instance.Tracks.Any(t => tracks.Contains(t.Id) && t.Occupation == q.Occupation)))
            .Take(spare).Select(p => p.Id));
        return instance with
        {
            Dates = dates,
            Candidates = [.. instance.Candidates.Where(c => candidates.Contains(c.Id))],
            Rooms = [.. instance.Rooms.Where(r => rooms.Contains(r.Id))],
            Workshops = [.. instance.Workshops.Where(w => kept.Exists(s => s.Workshop == w.Id))],
            Tracks = [.. instance.Tracks.Where(t => tracks.Contains(t.Id))],
            Changeovers = [.. instance.Changeovers.Where(c => tracks.Contains(c.From) && tracks.Contains(c.To))],
            People = [.. instance.People.Where(p => people.Contains(p.Id))],
            Pinned = [],
            Published = [],
            UpperBound = null,
        };
    }
}
