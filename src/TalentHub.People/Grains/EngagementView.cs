using TalentHub.People.Domain.Experts;

namespace TalentHub.People.Grains;

/// <summary>An engagement as employer and expert see it.</summary>
public sealed record EngagementView(
    Guid Id, Guid PersonId, Guid EmployerId, EngagementTerms Terms, EngagementState State, int DaysRecorded, int DaysConfirmed);
