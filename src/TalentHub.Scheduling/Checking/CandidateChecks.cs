using TalentHub.Scheduling.Model;

namespace TalentHub.Scheduling.Checking;

/// <summary>What a candidate may expect of a plan.</summary>
internal static class CandidateChecks
{
    internal static IEnumerable<Violation> EveryPartOnce(PlanInput input, Plan plan)
    {
        var times = plan.Sittings.SelectMany(s => s.Candidates.Select(c => (c, s.Part)))
            .Concat(plan.Unplaced.Select(u => (u.Candidate, u.Part)))
            .CountBy(placed => placed).ToDictionary();
        var parts = input.Tracks.ToDictionary(t => t.Key, t => t.Parts, StringComparer.Ordinal);
        return input.Candidates
            .SelectMany(c => parts[c.Track].Select(part => (c.Id, part)))
            .Where(needed => times.GetValueOrDefault(needed) != 1)
            .Select(needed => new Violation(PlanRule.EveryPartOnce, $"{needed.Id} {needed.part}"));
    }

    internal static IEnumerable<Violation> PartsOfTrack(PlanInput input, Plan plan)
    {
        var parts = input.Candidates.ToDictionary(c => c.Id, c => input.Tracks.First(t => t.Key == c.Track).Parts);
        return plan.Sittings
            .SelectMany(s => s.Candidates.Where(c => !parts.TryGetValue(c, out var own) || !own.Contains(s.Part)).Select(c => (s, c)))
            .Select(stray => new Violation(PlanRule.PartsOfTrack, $"{stray.s.Name()} {stray.c}"));
    }

    internal static IEnumerable<Violation> Times(Plan plan)
    {
        var byCandidate = plan.Sittings.SelectMany(s => s.Candidates.Select(c => (Candidate: c, Sitting: s))).GroupBy(x => x.Candidate, x => x.Sitting);
        foreach (var own in byCandidate)
        {
            var inOrder = own.OrderBy(s => s.Part).ToList();
            for (var i = 1; i < inOrder.Count; i++)
            {
                if (inOrder[i].FirstSlot < inOrder[i - 1].FirstSlot + inOrder[i - 1].SlotCount)
                {
                    yield return new(PlanRule.CandidateTimes, $"{own.Key} {inOrder[i].Name()}");
                }
            }
        }
    }
}
