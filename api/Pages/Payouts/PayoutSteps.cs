using TalentHub.Api.Localisation;
using TalentHub.Api.Pages.Components;
using TalentHub.Subsidies.Domain.Payouts;

namespace TalentHub.Api.Pages.Payouts;

/// <summary>The way of a payout from draft to reconciled.</summary>
public static class PayoutSteps
{
    private static readonly PayoutState[] Way =
    [
        PayoutState.Draft, PayoutState.Frozen, PayoutState.Computed, PayoutState.Approved, PayoutState.HandedOver, PayoutState.ReturnsApplied,
        PayoutState.Reconciled,
    ];

    /// <summary>The steps at a state, each named by what is done in it; one given up stands stopped where nothing followed.</summary>
    public static IReadOnlyList<Step> At(Texts texts, PayoutState state)
    {
        var here = state == PayoutState.Cancelled ? Array.IndexOf(Way, PayoutState.Computed) : Array.IndexOf(Way, state);
        return [.. Way.Select((step, index) => new Step(texts[$"payouts.step-{step}"], Of(index, here, state)))];
    }

    private static StepState Of(int index, int here, PayoutState state) =>
        index < here ? StepState.Done
        : index > here ? StepState.Ahead
        : state == PayoutState.Cancelled ? StepState.Stopped
        : state == PayoutState.Reconciled ? StepState.Done
        : StepState.Current;
}
