using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.Api.Endpoints.People;

/// <summary>What a person's document should be, and why.</summary>
public sealed record DocumentCorrection(IdentityDocument Document, string? Reason);
