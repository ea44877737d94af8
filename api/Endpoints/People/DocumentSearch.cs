namespace TalentHub.Api.Endpoints.People;

/// <summary>The document a person is looked up by; it travels in the body, because a number never stands in an address.</summary>
public sealed record DocumentSearch(string? DocumentKind, string? DocumentNumber);
