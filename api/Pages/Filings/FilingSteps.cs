using TalentHub.Api.Localisation;
using TalentHub.Api.Pages.Components;
using TalentHub.Organisations.Domain.Filings;

namespace TalentHub.Api.Pages.Filings;

/// <summary>The way of a filing from draft to filed.</summary>
public static class FilingSteps
{
    private static readonly FilingState[] Way = [FilingState.Draft, FilingState.Submitted, FilingState.Accepted, FilingState.Reviewed, FilingState.Filed];

    /// <summary>The steps at a state; a filing sent back stands at its beginning, one that is over at its end.</summary>
    public static IReadOnlyList<Step> At(Texts texts, FilingState state)
    {
        var here = state switch
        {
            FilingState.None or FilingState.Returned => 0,
            FilingState.Expired or FilingState.Withdrawn => Way.Length - 1,
            _ => Array.IndexOf(Way, state),
        };
        return [.. Way.Select((step, index) => new Step(texts[$"filings.step-{step}"], StateOf(index, here, state)))];
    }

    private static StepState StateOf(int index, int here, FilingState state) =>
        index < here ? StepState.Done
        : index > here ? StepState.Ahead
        : state switch
        {
            FilingState.Returned or FilingState.Expired or FilingState.Withdrawn => StepState.Stopped,
            FilingState.Filed => StepState.Done,
            _ => StepState.Current,
        };
}
