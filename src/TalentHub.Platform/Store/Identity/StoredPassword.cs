namespace TalentHub.Platform.Store.Identity;

/// <summary>Whose password it is and what it is compared with.</summary>
public sealed record StoredPassword(Guid UserId, string UserName, string DisplayName, string Hash, Guid Stamp);
