using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.Api.Endpoints.People;

/// <summary>What a person's name should be, and why.</summary>
public sealed record NameCorrection(PersonName Name, string? Reason);
