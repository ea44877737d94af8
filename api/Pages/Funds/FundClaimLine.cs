using TalentHub.Subsidies.Domain.Claims;

namespace TalentHub.Api.Pages.Funds;

/// <summary>A claim that waits for money, or has it.</summary>
public sealed record FundClaimLine
{
    /// <summary>The claim.</summary>
    public Guid ClaimId { get; init; }

    /// <summary>Its number.</summary>
    public string Number { get; init; } = "";

    /// <summary>The year that it is for.</summary>
    public int Year { get; init; }

    /// <summary>The expert.</summary>
    public Guid PersonId { get; init; }

    /// <summary>The expert's name.</summary>
    public string? Expert { get; init; }

    /// <summary>The employer that claims.</summary>
    public Guid EmployerId { get; init; }

    /// <summary>The employer's name.</summary>
    public string? Employer { get; init; }

    /// <summary>Where the claim is.</summary>
    public ClaimState State { get; init; }

    /// <summary>What is to be set aside for it or was, in yuan.</summary>
    public decimal Amount { get; init; }

    /// <summary>When it last changed.</summary>
    public DateTimeOffset ChangedAt { get; init; }
}
