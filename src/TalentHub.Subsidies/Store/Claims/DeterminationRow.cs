namespace TalentHub.Subsidies.Store.Claims;

/// <summary>A determination as it was kept.</summary>
public sealed class DeterminationRow
{
    /// <summary>The id.</summary>
    public Guid Id { get; init; }

    /// <summary>The claim.</summary>
    public Guid ClaimId { get; init; }

    /// <summary>At which step it was run.</summary>
    public string Stage { get; init; } = "";

    /// <summary>Whether every rule was kept.</summary>
    public bool Eligible { get; init; }

    /// <summary>Yuan due.</summary>
    public decimal Amount { get; init; }

    /// <summary>Whether it rests on demonstration values (演示值).</summary>
    public bool Demonstration { get; init; }

    /// <summary>Pack, facts, rules and arithmetic as JSON.</summary>
    public string Body { get; init; } = "{}";

    /// <summary>The digest.</summary>
    public string Digest { get; init; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset At { get; init; }
}
