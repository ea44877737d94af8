using TalentHub.Organisations.Domain.Filings;

namespace TalentHub.Api.Pages.Filings;

/// <summary>A row of the list of filings.</summary>
public sealed class FilingLine
{
    /// <summary>The body.</summary>
    public required Guid BodyId { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What the body is.</summary>
    public required BodyKind Kind { get; init; }

    /// <summary>Where the filing stands.</summary>
    public required FilingState State { get; init; }

    /// <summary>Its first day.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>Its last day, inclusive.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>The number of its letter.</summary>
    public string? Document { get; init; }

    /// <summary>Where the request for a larger scope stands.</summary>
    public ExtensionState Extension { get; init; }

    /// <summary>When it last changed.</summary>
    public required DateTimeOffset ChangedAt { get; init; }
}
