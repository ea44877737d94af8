namespace TalentHub.Platform.Domain.Users;

/// <summary>Changes the name shown, the language and where mails go (null for none).</summary>
public sealed record DescribeUser(string DisplayName, string Culture, string? Email = null);
