namespace TalentHub.Certification.Domain.Planning;

/// <summary>Somebody whose place in the plan a change by hand alters.</summary>
/// <param name="Id">The person on duty; of a candidate the registration.</param>
/// <param name="From">Where before it; null for who comes in.</param>
/// <param name="To">Where after it; null for who is there no more.</param>
/// <param name="Asked">Whether that is what was asked; otherwise it goes with it, because the rules need it or a session is left empty.</param>
public sealed record TrialMove(Guid Id, PlanPost? From, PlanPost? To, bool Asked)
{
    /// <summary>The name.</summary>
    public string Name { get; init; } = "";

    /// <summary>The ticket of a candidate; null for who is on duty.</summary>
    public string? Ticket { get; init; }

    /// <summary>Whether it is a candidate.</summary>
    public bool IsCandidate => (From ?? To)?.Duty == PlanDuty.Candidate;
}
