namespace TalentHub.People.Store;

/// <summary>One day a person worked, under which engagement and for whom, and whether the person confirmed it.</summary>
public sealed record WorkedDay(DateOnly Day, Guid EngagementId, Guid EmployerId, bool Confirmed);
