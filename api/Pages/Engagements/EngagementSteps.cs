using TalentHub.Api.Localisation;
using TalentHub.Api.Pages.Components;
using TalentHub.People.Domain.Experts;

namespace TalentHub.Api.Pages.Engagements;

/// <summary>The way of an engagement from draft to done.</summary>
public static class EngagementSteps
{
    private static readonly EngagementState[] Way =
        [EngagementState.Draft, EngagementState.Proposed, EngagementState.ConfirmedByExpert, EngagementState.Active, EngagementState.Completed];

    /// <summary>The steps at a state; one that was given up stands stopped at its end.</summary>
    public static IReadOnlyList<Step> At(Texts texts, EngagementState state)
    {
        var here = state == EngagementState.Ended ? Way.Length - 1 : Math.Max(0, Array.IndexOf(Way, state));
        return [.. Way.Select((step, index) => new Step(texts[$"engagements.step-{step}"], StateOf(index, here, state)))];
    }

    private static StepState StateOf(int index, int here, EngagementState state) =>
        index < here ? (state == EngagementState.Ended ? StepState.Ahead : StepState.Done)
        : index > here ? StepState.Ahead
        : state switch
        {
            EngagementState.Ended => StepState.Stopped,
            EngagementState.Completed => StepState.Done,
            _ => StepState.Current,
        };
}
