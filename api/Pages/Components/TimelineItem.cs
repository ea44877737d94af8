using Microsoft.AspNetCore.Components;
using TalentHub.Platform.Domain.Audit;

namespace TalentHub.Api.Pages.Components;

/// <summary>Something that happened to a record.</summary>
public sealed record TimelineItem(DateTimeOffset At, string Title)
{
    /// <summary>Who did it, with role or organisation.</summary>
    public string? Actor { get; init; }

    /// <summary>A remark on the time, where it is not of the clock that the others are of.</summary>
    public string? Clock { get; init; }

    /// <summary>Another record that it is about, such as the payout that took a claim in.</summary>
    public RenderFragment? About { get; init; }

    /// <summary>The reason or opinion that was given.</summary>
    public string? Reason { get; init; }

    /// <summary>What changed, masked; shown when opened.</summary>
    public IReadOnlyList<AuditChange> Changes { get; init; } = [];

    /// <summary>The colour of its dot.</summary>
    public Tone Tone { get; init; } = Tone.Info;

    /// <summary>A name in icons.txt; null shows a plain dot.</summary>
    public string? Icon { get; init; }
}
