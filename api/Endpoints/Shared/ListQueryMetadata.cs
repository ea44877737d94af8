namespace TalentHub.Api.Endpoints.Shared;

/// <summary>The names by which an operation reads its address as a page's list does, beside its own parameters.</summary>
public sealed record ListQueryMetadata(IReadOnlyList<string> Names);
