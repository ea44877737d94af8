namespace TalentHub.Platform.Domain.Users;

/// <summary>Switches a user off; every session ends.</summary>
public sealed record DisableUser;
