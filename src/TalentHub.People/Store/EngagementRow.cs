using TalentHub.People.Domain.Experts;

namespace TalentHub.People.Store;

/// <summary>An engagement as lists show one.</summary>
public sealed class EngagementRow
{
    /// <summary>The engagement.</summary>
    public Guid Id { get; init; }

    /// <summary>The expert.</summary>
    public Guid PersonId { get; init; }

    /// <summary>The employer.</summary>
    public Guid EmployerId { get; init; }

    /// <summary>The way of engagement, a code of the configured list.</summary>
    public required string Way { get; init; }

    /// <summary>What the expert works on.</summary>
    public required string Topic { get; init; }

    /// <summary>The first day.</summary>
    public DateOnly StartsOn { get; init; }

    /// <summary>The last day, inclusive.</summary>
    public DateOnly EndsOn { get; init; }

    /// <summary>The agreed pay in yuan.</summary>
    public decimal Pay { get; init; }

    /// <summary>Where it stands.</summary>
    public EngagementState State { get; init; }

    /// <summary>When it last changed.</summary>
    public DateTimeOffset ChangedAt { get; init; }

    /// <summary>The expert's record.</summary>
    public ExpertRow? Expert { get; init; }

    /// <summary>The days recorded under it.</summary>
    public ICollection<EngagementDayRow> Days { get; init; } = [];
}
