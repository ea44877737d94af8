namespace TalentHub.Api.Endpoints.Audit;

/// <summary>A name that the filters of the audit log take.</summary>
/// <param name="Filter">The filter: <c>kind</c> or <c>command</c>.</param>
/// <param name="Name">The name it takes.</param>
/// <param name="Text">What it means, in the caller's language.</param>
public sealed record AuditWord(string Filter, string Name, string Text);
