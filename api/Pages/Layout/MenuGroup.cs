namespace TalentHub.Api.Pages.Layout;

/// <summary>Menu entries under one heading.</summary>
public sealed record MenuGroup(string TextKey, params MenuItem[] Items);
