namespace TalentHub.Platform.Domain.Users;

/// <summary>Switches a user on again.</summary>
public sealed record EnableUser;
