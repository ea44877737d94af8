namespace TalentHub.Subsidies.Domain.Claims;

/// <summary>What the register of people says about an engagement in one calendar year, read at the moment of deciding.</summary>
/// <param name="EngagementId">The engagement.</param>
/// <param name="PersonId">The expert.</param>
/// <param name="EmployerId">The employer.</param>
/// <param name="Confirmed">The expert confirmed it, it was not broken off before it began, and it touches the year.</param>
/// <param name="DaysInYear">The expert's confirmed days of the year across employers, each once.</param>
public sealed record EngagementFacts(Guid EngagementId, Guid PersonId, Guid EmployerId, bool Confirmed, int DaysInYear);
