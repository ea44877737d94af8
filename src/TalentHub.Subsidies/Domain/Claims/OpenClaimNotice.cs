namespace TalentHub.Subsidies.Domain.Claims;

/// <summary>Puts a claim into a public notice.</summary>
public sealed record OpenClaimNotice(Guid NoticeId);
