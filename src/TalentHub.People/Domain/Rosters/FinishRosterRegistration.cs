namespace TalentHub.People.Domain.Rosters;

/// <summary>The registration is through.</summary>
public sealed record FinishRosterRegistration(Guid Run, RosterCounts Counts);
