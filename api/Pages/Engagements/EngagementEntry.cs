using TalentHub.People.Domain.Experts;
using TalentHub.Platform.Domain.Money;

namespace TalentHub.Api.Pages.Engagements;

/// <summary>An engagement as lists and its record show it.</summary>
public sealed record EngagementEntry
{
    /// <summary>The engagement.</summary>
    public required Guid Id { get; init; }

    /// <summary>The expert.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>The expert's name.</summary>
    public required string Expert { get; init; }

    /// <summary>The employer.</summary>
    public required Guid EmployerId { get; init; }

    /// <summary>The employer's name.</summary>
    public string Employer { get; init; } = "";

    /// <summary>The way of engagement, a code of the configured list.</summary>
    public required string Way { get; init; }

    /// <summary>What the expert works on.</summary>
    public required string Topic { get; init; }

    /// <summary>The first day.</summary>
    public required DateOnly StartsOn { get; init; }

    /// <summary>The last day, inclusive.</summary>
    public required DateOnly EndsOn { get; init; }

    /// <summary>The agreed pay in yuan.</summary>
    public required decimal Pay { get; init; }

    /// <summary>What both sides agree on.</summary>
    public EngagementTerms Terms => new(Way, Topic, StartsOn, EndsOn, Yuan.RoundTo(Pay, MidpointRounding.ToEven));

    /// <summary>Where it stands.</summary>
    public required EngagementState State { get; init; }

    /// <summary>Days that the employer recorded.</summary>
    public required int DaysRecorded { get; init; }

    /// <summary>Those of them that the expert confirmed.</summary>
    public required int DaysConfirmed { get; init; }

    /// <summary>When it last changed.</summary>
    public required DateTimeOffset ChangedAt { get; init; }
}
