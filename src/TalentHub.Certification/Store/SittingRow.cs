namespace TalentHub.Certification.Store;

/// <summary>A session of a batch with its people and groups: a room at a time.</summary>
public sealed class SittingRow
{
    /// <summary>The session.</summary>
    public Guid Id { get; init; }

    /// <summary>The batch.</summary>
    public Guid BatchId { get; init; }

    /// <summary>The body.</summary>
    public Guid BodyId { get; init; }

    /// <summary>What people call the batch.</summary>
    public required string BatchTitle { get; init; }

    /// <summary>Theory, Practice or Review.</summary>
    public required string Part { get; init; }

    /// <summary>The site.</summary>
    public required string Site { get; init; }

    /// <summary>The room.</summary>
    public required string Room { get; init; }

    /// <summary>Beginning.</summary>
    public DateTimeOffset StartsAt { get; init; }

    /// <summary>End.</summary>
    public DateTimeOffset EndsAt { get; init; }

    /// <summary>Places taken.</summary>
    public int Candidates { get; init; }

    /// <summary>Names of invigilators or of the panel, the leader first.</summary>
    public required string[] Staff { get; init; }

    /// <summary>The same people.</summary>
    public required Guid[] StaffIds { get; init; }

    /// <summary>Classes of the candidates.</summary>
    public required string[] Groups { get; init; }

    /// <summary>Occupations and levels of the candidates, such as <c>6-24-07-02 3</c>.</summary>
    public required string[] Tracks { get; init; }

    /// <summary>How many of the seats were set by hand, so that planning again leaves them.</summary>
    public int PinnedSeats { get; init; }

    /// <summary>Whether the people on duty were set by hand.</summary>
    public bool StaffPinned { get; init; }

    /// <summary>Whether planning again leaves anything of it.</summary>
    public bool IsPinned => StaffPinned || PinnedSeats > 0;
}
