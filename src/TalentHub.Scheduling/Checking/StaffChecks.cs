using TalentHub.Scheduling.Model;

namespace TalentHub.Scheduling.Checking;

/// <summary>What is asked of those who watch and judge.</summary>
internal static class StaffChecks
{
    internal static IEnumerable<Violation> Invigilators(PlanInput input, Plan plan) => plan.Sittings
        .Where(s => s.Part == Part.Theory)
        .Where(s => s.Staff.Distinct().Count() < input.Rules.InvigilatorsPerRoom
            || s.Staff.Distinct().Count() * input.Rules.CandidatesPerInvigilator < s.Candidates.Count)
        .Select(s => new Violation(PlanRule.Invigilators, s.Name()));

    internal static IEnumerable<Violation> PanelSize(PlanInput input, Plan plan)
    {
        var perAssessor = input.Candidates.ToDictionary(c => c.Id, c => input.Tracks.First(t => t.Key == c.Track).CandidatesPerAssessor);
        return plan.Sittings
            .Where(s => s.Part != Part.Theory)
            .Where(s => s.Staff.Distinct().Count() != s.Staff.Count || s.Staff.Count % 2 == 0 || s.Staff.Count < input.Rules.PanelMinimum
                || s.Candidates.Any(c => s.Staff.Count * perAssessor.GetValueOrDefault(c) < s.Candidates.Count))
            .Select(s => new Violation(PlanRule.PanelSize, s.Name()));
    }

    internal static IEnumerable<Violation> Qualification(PlanInput input, Plan plan)
    {
        var people = input.People.ToDictionary(p => p.Id);
        var tracks = input.Candidates.ToDictionary(c => c.Id, c => input.Tracks.First(t => t.Key == c.Track));
        foreach (var sitting in plan.Sittings.Where(s => s.Part != Part.Theory))
        {
            var judged = sitting.Candidates.Select(c => tracks.GetValueOrDefault(c)).Distinct().ToList();
            var able = judged is [{ } track] && sitting.Staff.All(id => people.TryGetValue(id, out var person)
                && person.Tracks.Contains(track.Key) && (person.Senior || (!track.SeniorOnly && sitting.Part != Part.Review)));
            if (!able)
            {
                yield return new(PlanRule.Qualification, sitting.Name());
            }
        }
    }

    internal static IEnumerable<Violation> ConflictOfInterest(PlanInput input, Plan plan)
    {
        var people = input.People.ToDictionary(p => p.Id);
        var groups = input.Candidates.ToDictionary(c => c.Id, c => c.Group);
        return from sitting in plan.Sittings
               from id in sitting.Staff
               where people.ContainsKey(id)
               let person = people[id]
               from candidate in sitting.Candidates
               where person.Conflicts.Contains(candidate)
                   || (groups.GetValueOrDefault(candidate) is { } taught && person.TaughtGroups.Contains(taught))
               select new Violation(PlanRule.ConflictOfInterest, $"{sitting.Name()} {id} {candidate}");
    }

    internal static IEnumerable<Violation> Times(PlanInput input, Plan plan)
    {
        var people = input.People.ToDictionary(p => p.Id);
        var sites = input.Rooms.ToDictionary(r => r.Name, r => r.Site, StringComparer.Ordinal);
        var taken = new HashSet<(Guid, int)>();
        var siteOfDay = new Dictionary<(Guid, DateOnly), string?>();
        foreach (var sitting in plan.Sittings)
        {
            foreach (var id in sitting.Staff)
            {
                var day = input.Slots[Math.Clamp(sitting.FirstSlot, 0, input.Slots.Count - 1)].Day;
                var site = sites.GetValueOrDefault(sitting.Room);
                var sound = people.TryGetValue(id, out var person) && !person.AbsentOn.Contains(day);
                sound &= siteOfDay.TryAdd((id, day), site) || siteOfDay[(id, day)] == site;
                for (var slot = sitting.FirstSlot; slot < sitting.FirstSlot + sitting.SlotCount; slot++)
                {
                    sound &= taken.Add((id, slot));
                }

                if (!sound)
                {
                    yield return new(PlanRule.PersonTimes, $"{sitting.Name()} {id}");
                }
            }
        }
    }
}
