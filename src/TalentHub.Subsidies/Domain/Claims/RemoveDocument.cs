namespace TalentHub.Subsidies.Domain.Claims;

/// <summary>Takes a document of a claim out again.</summary>
public sealed record RemoveDocument(string Code);
