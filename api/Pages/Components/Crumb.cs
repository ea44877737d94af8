namespace TalentHub.Api.Pages.Components;

/// <summary>One page on the way from home to here.</summary>
public sealed record Crumb(string Text, string Url);
