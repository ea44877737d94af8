namespace TalentHub.Api.Endpoints.Audit;

/// <summary>A name in the audit log and on timelines.</summary>
/// <param name="Filter">The filter that takes it, <c>kind</c> or <c>command</c>; <c>member</c> for a member that a change names.</param>
/// <param name="Name">The name.</param>
/// <param name="Text">What it means, in the caller's language.</param>
public sealed record AuditWord(string Filter, string Name, string Text);
