using TalentHub.Scheduling.Model;

namespace TalentHub.Scheduling.Planning;

/// <summary>How many people a sitting needs and who may be one of them.</summary>
internal static class Staffing
{
    /// <summary>Invigilators for so many candidates.</summary>
    public static int Invigilators(int candidates, PlanRules rules) =>
        Math.Max(rules.InvigilatorsPerRoom, CeilingOf(candidates, rules.CandidatesPerInvigilator));

    /// <summary>Assessors for so many candidates: never fewer than the minimum, always odd.</summary>
    public static int Panel(int candidates, int perAssessor, PlanRules rules) =>
        Odd(Math.Max(rules.PanelMinimum, CeilingOf(candidates, perAssessor)));

    /// <summary>Whether the person may assess the track in this part; reviews are for senior examiners.</summary>
    public static bool Qualified(Person person, Track track, Part part) =>
        person.Tracks.Contains(track.Key) && (person.Senior || !(track.SeniorOnly || part == Part.Review));

    /// <summary>Whether the person must keep away from the candidate.</summary>
    public static bool MustWithdraw(Person person, Candidate candidate) =>
        person.Conflicts.Contains(candidate.Id) || (candidate.Group is { } group && person.TaughtGroups.Contains(group));

    private static int Odd(int number) => number % 2 == 0 ? number + 1 : number;

    private static int CeilingOf(int count, int per) => (count + per - 1) / per;
}
