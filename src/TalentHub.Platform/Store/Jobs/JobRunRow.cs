using TalentHub.Platform.Domain.Jobs;

namespace TalentHub.Platform.Store.Jobs;

/// <summary>A run of a job as its progress page shows it.</summary>
public sealed class JobRunRow
{
    /// <summary>The run.</summary>
    public Guid Id { get; init; }

    /// <summary>What kind of work.</summary>
    public required string Kind { get; init; }

    /// <summary>How it is called.</summary>
    public required string Title { get; init; }

    /// <summary>The kind of the record it is about.</summary>
    public required string SubjectKind { get; init; }

    /// <summary>The record it is about.</summary>
    public required string SubjectId { get; init; }

    /// <summary>Whose it is; null when only the bureau sees it.</summary>
    public Guid? OrganisationId { get; init; }

    /// <summary>Where it stands.</summary>
    public JobRunState State { get; init; }

    /// <summary>How many items there are; null while it is not known.</summary>
    public int? Total { get; init; }

    /// <summary>Items that took effect.</summary>
    public int Done { get; init; }

    /// <summary>Items that were refused.</summary>
    public int Refused { get; init; }

    /// <summary>Who asked for it.</summary>
    public Guid StartedBy { get; init; }

    /// <summary>Their name.</summary>
    public required string StartedByName { get; init; }

    /// <summary>When it was asked for.</summary>
    public DateTimeOffset QueuedAt { get; init; }

    /// <summary>When a worker first took it up.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>When its worker last said that it lives.</summary>
    public DateTimeOffset HeartbeatAt { get; init; }

    /// <summary>When it ended.</summary>
    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>When somebody asked to stop it.</summary>
    public DateTimeOffset? CancelRequestedAt { get; init; }

    /// <summary>How often a worker took it up.</summary>
    public int Attempts { get; init; }

    /// <summary>The last error, for the administrator.</summary>
    public string? Error { get; init; }
}
