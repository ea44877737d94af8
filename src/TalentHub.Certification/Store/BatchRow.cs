using TalentHub.Certification.Domain.Batches;

namespace TalentHub.Certification.Store;

/// <summary>A batch in lists.</summary>
public sealed class BatchRow
{
    /// <summary>The batch.</summary>
    public Guid Id { get; init; }

    /// <summary>Where it stands.</summary>
    public BatchState State { get; init; }

    /// <summary>Examination or own filing.</summary>
    public BatchKind Kind { get; init; }

    /// <summary>The body.</summary>
    public Guid BodyId { get; init; }

    /// <summary>The body's name.</summary>
    public required string BodyName { get; init; }

    /// <summary>What people call it.</summary>
    public required string Title { get; init; }

    /// <summary>First day.</summary>
    public DateOnly ExamFrom { get; init; }

    /// <summary>Last day.</summary>
    public DateOnly ExamTo { get; init; }

    /// <summary>Registered candidates.</summary>
    public int Candidates { get; init; }

    /// <summary>Passed candidates.</summary>
    public int Passed { get; init; }

    /// <summary>Certificates issued.</summary>
    public int Certified { get; init; }

    /// <summary>Candidates without a place.</summary>
    public int Unscheduled { get; init; }

    /// <summary>The public notice of its results; null before there is one.</summary>
    public Guid? NoticeId { get; init; }

    /// <summary>Last change.</summary>
    public DateTimeOffset ChangedAt { get; init; }
}
