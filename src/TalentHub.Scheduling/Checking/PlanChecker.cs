using TalentHub.Scheduling.Model;

namespace TalentHub.Scheduling.Checking;

/// <summary>Checks a plan against its input, rule by rule, and shares no code with the planner. Nothing is published that it has not passed.</summary>
public static class PlanChecker
{
    /// <summary>All broken rules; none for a sound plan.</summary>
    public static IReadOnlyList<Violation> Violations(PlanInput input, Plan plan) =>
    [
        .. CandidateChecks.EveryPartOnce(input, plan),
        .. CandidateChecks.PartsOfTrack(input, plan),
        .. CandidateChecks.Times(plan),
        .. RoomChecks.Fits(input, plan),
        .. RoomChecks.Places(input, plan),
        .. RoomChecks.Times(input, plan),
        .. StaffChecks.Invigilators(input, plan),
        .. StaffChecks.PanelSize(input, plan),
        .. StaffChecks.Qualification(input, plan),
        .. StaffChecks.ConflictOfInterest(input, plan),
        .. StaffChecks.Times(input, plan),
    ];

    /// <summary>How a sitting is named in a violation.</summary>
    internal static string Name(this Sitting sitting) => $"{sitting.Part} {sitting.Room} {sitting.FirstSlot}";
}
