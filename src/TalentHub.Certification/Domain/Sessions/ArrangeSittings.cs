using TalentHub.Certification.Domain.Planning;
using TalentHub.Certification.Domain.Repairs;

namespace TalentHub.Certification.Domain.Sessions;

/// <summary>The arrangement that the job found, checked against every rule.</summary>
/// <param name="RunId">The job run.</param>
/// <param name="ListVersion">The candidate list it was made for.</param>
/// <param name="Sessions">Sessions with seats and staff.</param>
/// <param name="Unplaced">Who could not be placed, and why.</param>
/// <param name="Supervision">Who supervises which site when.</param>
/// <param name="Remedies">What would help those without a place, the cheapest first.</param>
/// <param name="Quality">What the evaluator says of the plan that it is a part of.</param>
public sealed record ArrangeSittings(
    Guid RunId, int ListVersion, IReadOnlyList<PlannedSession> Sessions, IReadOnlyList<UnplacedCandidate> Unplaced,
    IReadOnlyList<PlannedSupervision> Supervision, IReadOnlyList<PlanRemedy> Remedies, PlanQuality Quality)
{
    /// <summary>Published places that moved with it.</summary>
    public IReadOnlyList<MovedTicket> Moved { get; init; } = [];

    /// <summary>Candidates of whom a part has a place with it that had none.</summary>
    public IReadOnlyList<Guid> Placed { get; init; } = [];

    /// <summary>The first day that it may change, where days before have begun and stand as they stood; null where nothing has begun.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day on which it may be handed over, so that its tickets are out early enough; null where that does not matter.</summary>
    public DateOnly? OutBy { get; init; }

    /// <summary>Whether the plan obeys what is recorded: it breaks no rule, and may change a day on which it holds.</summary>
    public bool Obeys(BatchClosure closure) => Quality.Violation is null && !(closure.To < From);
}
