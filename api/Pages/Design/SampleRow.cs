namespace TalentHub.Api.Pages.Design;

/// <summary>An invented claim of the gallery.</summary>
public sealed record SampleRow(string Number, string Name, string Organisation, string Occupation, string Level, SampleState State, DateOnly Applied, decimal Amount);
