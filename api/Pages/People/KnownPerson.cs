namespace TalentHub.Api.Pages.People;

/// <summary>A registered person.</summary>
public sealed record KnownPerson(Guid Id);
