using TalentHub.Platform.Domain.Notices;

namespace TalentHub.Platform.Store.Notices;

/// <summary>A notice as lists show it, without its lines; public.</summary>
public sealed class PublicNoticeRow
{
    /// <summary>The notice.</summary>
    public Guid Id { get; init; }

    /// <summary>What is published.</summary>
    public required string Kind { get; init; }

    /// <summary>The title in Chinese.</summary>
    public required string TitleZh { get; init; }

    /// <summary>The title in English.</summary>
    public required string TitleEn { get; init; }

    /// <summary>The kind of the record it is about.</summary>
    public required string SubjectKind { get; init; }

    /// <summary>The record it is about.</summary>
    public required string SubjectId { get; init; }

    /// <summary>Who publishes; null for the bureau.</summary>
    public Guid? OrganisationId { get; init; }

    /// <summary>The day of publication.</summary>
    public DateOnly OpensOn { get; init; }

    /// <summary>The last day of the period.</summary>
    public DateOnly ClosesOn { get; init; }

    /// <summary>Where it stands.</summary>
    public NoticeState State { get; init; }

    /// <summary>Where it stands on a day: when its period is over, so is the notice, also before its lines are taken down.</summary>
    public NoticeState StateOn(DateOnly day) => State == NoticeState.Open && ClosesOn < day ? NoticeState.Closed : State;

    /// <summary>How many lines were published.</summary>
    public int LineCount { get; init; }

    /// <summary>SHA-256 of what was published.</summary>
    public required byte[] Digest { get; init; }

    /// <summary>Why it was withdrawn.</summary>
    public string? EndReason { get; init; }
}
