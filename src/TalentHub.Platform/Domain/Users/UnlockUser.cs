namespace TalentHub.Platform.Domain.Users;

/// <summary>Lets a locked user try again at once.</summary>
public sealed record UnlockUser;
