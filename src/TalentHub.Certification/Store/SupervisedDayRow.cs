namespace TalentHub.Certification.Store;

/// <summary>Somebody who supervises a site on a day of a batch's examination (内部质量督导).</summary>
public sealed class SupervisedDayRow
{
    /// <summary>The batch.</summary>
    public Guid BatchId { get; init; }

    /// <summary>The body.</summary>
    public Guid BodyId { get; init; }

    /// <summary>What people call the batch.</summary>
    public required string BatchTitle { get; init; }

    /// <summary>The day.</summary>
    public DateOnly Day { get; init; }

    /// <summary>The site; empty in plans that name none.</summary>
    public required string Site { get; init; }

    /// <summary>The supervisor.</summary>
    public Guid PersonId { get; init; }

    /// <summary>The supervisor's name.</summary>
    public required string Name { get; init; }
}
