namespace TalentHub.Platform.Store.Commits;

/// <summary>The record a command is about: its kind and its id.</summary>
public readonly record struct Subject(string Kind, string Id);
