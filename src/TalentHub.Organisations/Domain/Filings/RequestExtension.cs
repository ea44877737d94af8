namespace TalentHub.Organisations.Domain.Filings;

/// <summary>Asks for occupations and levels beside those that the filing has.</summary>
/// <param name="Scope">What is to come to the scope.</param>
public sealed record RequestExtension(IReadOnlyList<ScopeItem> Scope);
