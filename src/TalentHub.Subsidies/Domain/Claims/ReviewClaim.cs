namespace TalentHub.Subsidies.Domain.Claims;

/// <summary>First review, agreed.</summary>
/// <param name="FoundHighLevelTalent">The reviewer found the expert in the register of high-level talents.</param>
public sealed record ReviewClaim(bool FoundHighLevelTalent = false);
