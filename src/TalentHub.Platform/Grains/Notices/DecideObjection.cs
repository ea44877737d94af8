namespace TalentHub.Platform.Grains.Notices;

/// <summary>Decides an objection; the reason is in the context.</summary>
public sealed record DecideObjection(Guid ObjectionId, bool Uphold);
