using TalentHub.Api.Localisation;
using TalentHub.Api.Pages.Components;
using TalentHub.Subsidies.Domain.Claims;

namespace TalentHub.Api.Pages.Claims;

/// <summary>The way of a claim from draft to paid.</summary>
public static class ClaimSteps
{
    private static readonly (string Name, ClaimState[] States)[] Way =
    [
        ("draft", [ClaimState.None, ClaimState.Draft, ClaimState.Returned]), ("submitted", [ClaimState.Submitted]),
        ("second", [ClaimState.FirstReviewed]), ("recommended", [ClaimState.Recommended]), ("noticed", [ClaimState.Noticed]),
        ("approved", [ClaimState.Approved]), ("money", [ClaimState.Committed, ClaimState.InPayout, ClaimState.PaymentReturned]),
        ("paid", [ClaimState.Paid, ClaimState.Reconciled, ClaimState.Recovered]),
    ];

    /// <summary>The steps at a state, with the day by which the current one is to be dealt with; one that came to nothing stands stopped.</summary>
    /// <param name="texts">The words.</param>
    /// <param name="state">Where the claim stands.</param>
    /// <param name="reached">How far it came, for a claim that was refused or withdrawn.</param>
    /// <param name="note">What stands at the current step.</param>
    public static IReadOnlyList<Step> At(Texts texts, ClaimState state, ClaimState reached, string? note)
    {
        var here = Math.Max(0, Array.FindIndex(Way, step => step.States.Contains(IsOver(state) ? reached : state)));
        return
        [
            .. Way.Select((step, index) => new Step(texts[$"claims.step-{step.Name}"], StateOf(index, here, state)) { Note = index == here ? note : null }),
        ];
    }

    private static bool IsOver(ClaimState state) => state is ClaimState.Rejected or ClaimState.Withdrawn or ClaimState.WrittenOff;

    private static StepState StateOf(int index, int here, ClaimState state) =>
        index < here ? StepState.Done
        : index > here ? StepState.Ahead
        : IsOver(state) || state is ClaimState.Returned or ClaimState.PaymentReturned or ClaimState.Recovered ? StepState.Stopped
        : state is ClaimState.Paid or ClaimState.Reconciled ? StepState.Done
        : StepState.Current;
}
