namespace TalentHub.Platform.Grains.Notices;

/// <summary>Takes a notice back; the reason is in the context.</summary>
public sealed record WithdrawNotice;
