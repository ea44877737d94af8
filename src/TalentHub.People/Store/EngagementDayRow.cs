namespace TalentHub.People.Store;

/// <summary>A day worked by an expert.</summary>
public sealed class EngagementDayRow
{
    /// <summary>The expert.</summary>
    public Guid PersonId { get; init; }

    /// <summary>The day.</summary>
    public DateOnly Day { get; init; }

    /// <summary>The engagement under which it counts.</summary>
    public Guid EngagementId { get; init; }

    /// <summary>The employer who recorded it.</summary>
    public Guid EmployerId { get; init; }

    /// <summary>When the expert confirmed it.</summary>
    public DateTimeOffset? ConfirmedAt { get; init; }
}
