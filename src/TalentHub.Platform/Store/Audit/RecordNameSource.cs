namespace TalentHub.Platform.Store.Audit;

/// <summary>How one kind of record is named in the audit log.</summary>
/// <param name="Kind">The kind, as its grain's <c>CommitShape</c> names it.</param>
/// <param name="Sql">Selects id and name of the records whose ids are in <c>$1</c>, a <c>uuid[]</c>.</param>
public sealed record RecordNameSource(string Kind, string Sql);
