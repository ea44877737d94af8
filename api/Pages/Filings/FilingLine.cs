using TalentHub.Organisations.Domain.Filings;

namespace TalentHub.Api.Pages.Filings;

/// <summary>A row of the list of filings.</summary>
public sealed record FilingLine(
    Guid BodyId, string Name, BodyKind Kind, FilingState State, DateOnly? ValidFrom, DateOnly? ValidTo, string? Document, DateTimeOffset ChangedAt);
