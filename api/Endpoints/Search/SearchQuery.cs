namespace TalentHub.Api.Endpoints.Search;

/// <summary>What to look for: part of a name or a title, or a number. In a body, so that no number of a person is in an address.</summary>
/// <param name="Text">At most 100 characters of it count.</param>
public sealed record SearchQuery(string Text);
