namespace TalentHub.Platform.Domain.Notices;

/// <summary>A heading of the published list.</summary>
public sealed record NoticeColumn(string Chinese, string English);
