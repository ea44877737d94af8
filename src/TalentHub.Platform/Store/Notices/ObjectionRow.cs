using TalentHub.Platform.Domain.Notices;

namespace TalentHub.Platform.Store.Notices;

/// <summary>An objection as the bureau sees it; who raised it is sealed.</summary>
public sealed class ObjectionRow
{
    /// <summary>The objection.</summary>
    public Guid Id { get; init; }

    /// <summary>The number by which who raised it asks after it.</summary>
    public string Receipt => ObjectionReceipt.Of(Id);

    /// <summary>The notice.</summary>
    public Guid NoticeId { get; init; }

    /// <summary>The line's key; null for the whole.</summary>
    public string? Line { get; init; }

    /// <summary>Facts and reasons.</summary>
    public required string Text { get; init; }

    /// <summary>Who raised it, sealed; opened with a purpose only.</summary>
    public required string ContactCipher { get; init; }

    /// <summary>Who raised it, masked.</summary>
    public required string ContactMask { get; init; }

    /// <summary>Where it stands.</summary>
    public ObjectionState State { get; init; }

    /// <summary>When it was raised.</summary>
    public DateTimeOffset RaisedAt { get; init; }

    /// <summary>Who decided it.</summary>
    public Guid? DecidedBy { get; init; }

    /// <summary>Their name.</summary>
    public string? DecidedByName { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset? DecidedAt { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether the decision was mailed to who raised it.</summary>
    public bool Mailed { get; init; }
}
