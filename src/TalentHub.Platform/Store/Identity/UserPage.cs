namespace TalentHub.Platform.Store.Identity;

/// <summary>One page of a list of users.</summary>
public sealed record UserPage(IReadOnlyList<UserRow> Items, int Total, int Page, int Size);
