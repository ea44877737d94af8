namespace TalentHub.Platform.Domain.Users;

/// <summary>Changes the name shown and the language.</summary>
public sealed record DescribeUser(string DisplayName, string Culture);
