using TalentHub.People.Domain.Experts;
using TalentHub.Platform.Domain.Money;

namespace TalentHub.Api.Endpoints.People;

/// <summary>An engagement as the list shows one.</summary>
public sealed record EngagementLine(
    Guid Id, Guid PersonId, string Expert, Guid EmployerId, string Way, string Topic, DateOnly StartsOn, DateOnly EndsOn, decimal Pay,
    EngagementState State, int DaysRecorded, int DaysConfirmed)
{
    /// <summary>What both sides agree on.</summary>
    internal EngagementTerms Terms() => new(Way, Topic, StartsOn, EndsOn, Yuan.RoundTo(Pay, MidpointRounding.ToEven));
}
