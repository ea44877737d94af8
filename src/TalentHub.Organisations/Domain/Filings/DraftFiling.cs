namespace TalentHub.Organisations.Domain.Filings;

/// <summary>Writes or rewrites the scope asked for.</summary>
public sealed record DraftFiling(IReadOnlyList<ScopeItem> Scope);
