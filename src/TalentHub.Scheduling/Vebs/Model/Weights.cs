namespace TalentHub.Scheduling.Vebs.Model;

/// <summary>What each inconvenience costs, beside the hard rules and the parts that found no place.</summary>
/// <param name="SiteDay">A site is open on a day.</param>
/// <param name="PracticeSession">A practical session, which takes one panel.</param>
/// <param name="RoomSession">A theory sitting.</param>
/// <param name="AssessorDay">A person examines on a day.</param>
/// <param name="InvigilatorDay">A person invigilates on a day.</param>
/// <param name="GroupSplit">Candidates of one employer and track sit one part in one session more than they must.</param>
/// <param name="ExtraDay">A candidate comes on one day more.</param>
/// <param name="IdleSlot">A candidate waits for one slot between two parts.</param>
/// <param name="Changeover">A workshop changes its track within a day.</param>
/// <param name="Travel">An examiner's day away from the home site; a candidate's part at another site than the nearest.</param>
/// <param name="Unfairness">One day between the most and the least loaded of equally qualified persons.</param>
/// <param name="LateSlot">A session's slot in late time.</param>
/// <param name="Perturbation">A candidate whose published assignment is changed.</param>
public sealed record Weights(
    int SiteDay, int PracticeSession, int RoomSession, int AssessorDay, int InvigilatorDay, int GroupSplit, int ExtraDay,
    int IdleSlot, int Changeover, int Travel, int Unfairness, int LateSlot, int Perturbation)
{
    /// <summary>The weights of the benchmark.</summary>
    public static Weights Standard { get; } = new(
        SiteDay: 1000, PracticeSession: 60, RoomSession: 20, AssessorDay: 10, InvigilatorDay: 5, GroupSplit: 8, ExtraDay: 6, IdleSlot: 1,
        Changeover: 2, Travel: 3, Unfairness: 1, LateSlot: 4, Perturbation: 4);
}
