namespace TalentHub.Api.Endpoints.Audit;

/// <summary>Some entries of the audit log, which is too long to count.</summary>
/// <param name="Items">The entries, newest first.</param>
/// <param name="Next">The value of <c>before</c> for the entries that follow; null when there are none.</param>
public sealed record AuditEntryPage(IReadOnlyList<AuditEntry> Items, Guid? Next);
