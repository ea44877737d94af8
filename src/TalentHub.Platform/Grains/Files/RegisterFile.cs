namespace TalentHub.Platform.Grains.Files;

/// <summary>Says what a stored content is, whose, and for what.</summary>
public sealed record RegisterFile(string Name, string MediaType, long Size, string Digest, string Purpose, Guid? OrganisationId, long AllowedBytes);
