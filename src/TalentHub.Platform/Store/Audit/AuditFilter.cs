namespace TalentHub.Platform.Store.Audit;

/// <summary>Which entries a list shows; each part is left out when null.</summary>
/// <param name="SubjectKind">The kind of record.</param>
/// <param name="SubjectId">The record.</param>
/// <param name="Actor">Part of the actor's name.</param>
/// <param name="Command">The name of the command.</param>
/// <param name="From">The first instant.</param>
/// <param name="Until">The first instant that no longer counts.</param>
public sealed record AuditFilter(
    string? SubjectKind = null, string? SubjectId = null, string? Actor = null, string? Command = null, DateTimeOffset? From = null, DateTimeOffset? Until = null);
