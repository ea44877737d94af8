namespace TalentHub.Platform.Domain.Audit;

/// <summary>One member of a record that a command changed, written for reading; personal data only as its mask.</summary>
/// <param name="Field">The member's name in camel case.</param>
/// <param name="From">What it was; null when it was not there.</param>
/// <param name="To">What it became; null when it was taken away.</param>
public sealed record AuditChange(string Field, string? From, string? To);
