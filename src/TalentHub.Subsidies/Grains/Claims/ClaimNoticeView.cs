namespace TalentHub.Subsidies.Grains.Claims;

/// <summary>A published notice.</summary>
public sealed record ClaimNoticeView(Guid NoticeId, int Lines);
