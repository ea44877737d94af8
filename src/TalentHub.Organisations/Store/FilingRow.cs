using TalentHub.Organisations.Domain.Filings;

namespace TalentHub.Organisations.Store;

/// <summary>A filing as lists show one.</summary>
public sealed class FilingRow
{
    /// <summary>The body.</summary>
    public Guid BodyId { get; init; }

    /// <summary>What the body is.</summary>
    public BodyKind BodyKind { get; init; }

    /// <summary>Where the filing stands.</summary>
    public FilingState State { get; init; }

    /// <summary>Its first day.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>Its last day, inclusive.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>The number of its letter.</summary>
    public string? Document { get; init; }

    /// <summary>Where the request for a larger scope stands.</summary>
    public ExtensionState ExtensionState { get; init; }

    /// <summary>The number of the letter that granted the last one.</summary>
    public string? ExtensionDocument { get; init; }

    /// <summary>When it last changed.</summary>
    public DateTimeOffset ChangedAt { get; init; }

    /// <summary>Its scope.</summary>
    public ICollection<FilingScopeRow> Scope { get; init; } = [];

    /// <summary>What is asked for beside the scope.</summary>
    public ICollection<FilingExtensionRow> Extension { get; init; } = [];
}
