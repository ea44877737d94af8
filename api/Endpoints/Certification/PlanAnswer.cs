using TalentHub.Certification.Domain.Planning;
using TalentHub.Certification.Domain.Sessions;
using TalentHub.Certification.Store;

namespace TalentHub.Api.Endpoints.Certification;

/// <summary>The plan of a batch: how good it is, who has no place and what would help, and the run that is planning it now.</summary>
/// <param name="Cost">What it costs; null where there is none.</param>
/// <param name="Bound">No plan costs less.</param>
/// <param name="Components">The cost in parts.</param>
/// <param name="Unplaced">Who has no place, and the rule in the way.</param>
/// <param name="Remedies">What would help them, tried, the cheapest first.</param>
/// <param name="Run">The run that is planning it now; null where there is none.</param>
public sealed record PlanAnswer(
    long? Cost, long? Bound, IReadOnlyList<PlanComponent> Components, IReadOnlyList<UnplacedView> Unplaced, IReadOnlyList<PlanRemedy> Remedies, PlanRunView? Run)
{
    /// <summary>By how much of the bound the cost lies above it; null where there is no plan or a part has no place.</summary>
    public decimal? Gap { get; init; }

    /// <summary>When the plan was made or last changed.</summary>
    public DateTimeOffset? ChangedAt { get; init; }

    /// <summary>The newest run that plans it, under way or ended; null where there is none.</summary>
    public Guid? RunId { get; init; }

    /// <summary>Who supervises, by day and site.</summary>
    public IReadOnlyList<SupervisionView> Supervision { get; init; } = [];

    /// <summary>When sessions may begin, on the clock in China: what a move of a session may name.</summary>
    public IReadOnlyList<TimeOnly> Starts { get; init; } = [];
}
