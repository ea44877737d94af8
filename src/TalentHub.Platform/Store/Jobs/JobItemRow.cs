using TalentHub.Platform.Domain.Jobs;

namespace TalentHub.Platform.Store.Jobs;

/// <summary>What came of one item of a run.</summary>
public sealed class JobItemRow
{
    /// <summary>The run.</summary>
    public Guid RunId { get; init; }

    /// <summary>The item within its run.</summary>
    public required string Key { get; init; }

    /// <summary>Done or refused.</summary>
    public JobItemState State { get; init; }

    /// <summary>What it became, or why it was refused.</summary>
    public required JobItemDetail Detail { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>Its run.</summary>
    public JobRunRow? Run { get; init; }
}
