using TalentHub.Certification.Domain.Planning;

namespace TalentHub.Api.Endpoints.Certification;

/// <summary>What a change of a plan by hand would do.</summary>
/// <param name="Before">The plan that stands.</param>
/// <param name="After">The plan with the change in it.</param>
/// <param name="Worse">Rules that it breaks, or breaks more often than the plan that stands; the change can be saved when there is none.</param>
/// <param name="Moves">Who would be elsewhere: what goes with the change first, then what was asked.</param>
public sealed record TrialAnswer(PlanQuality Before, PlanQuality After, IReadOnlyList<PlanRule> Worse, IReadOnlyList<TrialMoveAnswer> Moves)
{
    /// <summary>The answer for a trial.</summary>
    public static TrialAnswer Of(PlanTrial trial) => new(trial.Before, trial.After, trial.Worse, [.. trial.Moves.Select(TrialMoveAnswer.Of)]);
}
