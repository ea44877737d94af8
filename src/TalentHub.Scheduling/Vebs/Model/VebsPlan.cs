namespace TalentHub.Scheduling.Vebs.Model;

/// <summary>A plan: who is examined when and where, and by whom.</summary>
/// <param name="Format">Always <see cref="CurrentFormat"/>.</param>
/// <param name="Instance">The name of the instance.</param>
/// <param name="Theory">Theory sittings.</param>
/// <param name="Practice">Practical sessions.</param>
/// <param name="Reviews">Review sessions.</param>
/// <param name="Supervisors">Who supervises which site when.</param>
/// <param name="Unscheduled">What found no place, and why.</param>
public sealed record VebsPlan(
    string Format, string Instance, IReadOnlyList<TheorySitting> Theory, IReadOnlyList<PracticeSession> Practice, IReadOnlyList<ReviewSession> Reviews,
    IReadOnlyList<Supervision> Supervisors, IReadOnlyList<Unscheduled> Unscheduled)
{
    /// <summary>The format that this version reads and writes.</summary>
    public const string CurrentFormat = "vebs-plan-1";
}
