using TalentHub.Subsidies.Domain.Claims;

namespace TalentHub.Subsidies.Store.Claims;

/// <summary>A claim in lists and on its page.</summary>
public sealed class ClaimRow
{
    /// <summary>The id.</summary>
    public Guid Id { get; init; }

    /// <summary>The number people speak of it by.</summary>
    public string Number { get; init; } = "";

    /// <summary>The programme.</summary>
    public string Programme { get; init; } = "";

    /// <summary>The version of its pack.</summary>
    public string PackVersion { get; init; } = "";

    /// <summary>The calendar year claimed for.</summary>
    public int Year { get; init; }

    /// <summary>The engagement.</summary>
    public Guid EngagementId { get; init; }

    /// <summary>The expert.</summary>
    public Guid PersonId { get; init; }

    /// <summary>The employer.</summary>
    public Guid EmployerId { get; init; }

    /// <summary>Where in its life.</summary>
    public ClaimState State { get; init; }

    /// <summary>Declared or found.</summary>
    public bool RecognisedHighLevelTalent { get; init; }

    /// <summary>Yuan due.</summary>
    public decimal Amount { get; init; }

    /// <summary>The digest of the latest determination.</summary>
    public string? DeterminationDigest { get; init; }

    /// <summary>The public notice.</summary>
    public Guid? NoticeId { get; init; }

    /// <summary>The day the notice opened.</summary>
    public DateOnly? NoticedOn { get; init; }

    /// <summary>Why returned, rejected or withdrawn.</summary>
    public string? Reason { get; init; }

    /// <summary>Who agreed first.</summary>
    public Guid? FirstReviewer { get; init; }

    /// <summary>Who agreed second.</summary>
    public Guid? SecondReviewer { get; init; }

    /// <summary>When handed in.</summary>
    public DateTimeOffset? SubmittedAt { get; init; }

    /// <summary>By when it is to be dealt with.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>When last changed.</summary>
    public DateTimeOffset ChangedAt { get; init; }
}
