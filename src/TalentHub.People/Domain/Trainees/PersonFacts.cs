using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.People.Domain.Trainees;

/// <summary>What the tables hold about a person at the moment of deciding.</summary>
public sealed record PersonFacts(
    string Name, IdentityDocumentKind DocumentKind, byte[] DocumentHash, string DocumentMask, string? PhoneMask);
