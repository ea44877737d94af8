using TalentHub.Api.Pages.Engagements;
using TalentHub.People.Domain.Experts;

namespace TalentHub.Api.Endpoints.People;

/// <summary>An engagement as the list shows one.</summary>
public sealed record EngagementLine(
    Guid Id, Guid PersonId, string Expert, Guid EmployerId, string Employer, string Way, string Topic, DateOnly StartsOn, DateOnly EndsOn, decimal Pay,
    EngagementState State, int DaysRecorded, int DaysConfirmed, DateTimeOffset ChangedAt)
{
    /// <summary>The line of an engagement as pages show it.</summary>
    public static EngagementLine Of(EngagementEntry entry) => new(
        entry.Id, entry.PersonId, entry.Expert, entry.EmployerId, entry.Employer, entry.Way, entry.Topic, entry.StartsOn, entry.EndsOn, entry.Pay, entry.State,
        entry.DaysRecorded, entry.DaysConfirmed, entry.ChangedAt);
}
