namespace TalentHub.Platform.Store.Identity;

/// <summary>Some users of a list, and how many it has.</summary>
public sealed record UserPage(IReadOnlyList<UserRow> Items, int Total);
