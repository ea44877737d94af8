namespace TalentHub.Subsidies.Domain.Claims;

/// <summary>A document handed in with a claim.</summary>
/// <param name="Code">Which of the pack's documents it is.</param>
/// <param name="FileId">The stored file.</param>
public sealed record ClaimDocument(string Code, Guid FileId);
