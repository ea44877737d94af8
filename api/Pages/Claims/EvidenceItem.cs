using TalentHub.Platform.Store.Files;
using TalentHub.Subsidies.Domain.Packs;

namespace TalentHub.Api.Pages.Claims;

/// <summary>A document that a programme asks for, and what was handed in.</summary>
/// <param name="Document">The document.</param>
/// <param name="IsThere">Whether it was handed in.</param>
/// <param name="File">The file; null when it was not handed in, or the reader may not read it.</param>
public sealed record EvidenceItem(PackDocument Document, bool IsThere, FileRow? File);
