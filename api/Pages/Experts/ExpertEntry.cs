using TalentHub.People.Domain.Experts;
using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.Api.Pages.Experts;

/// <summary>A row of the list of experts.</summary>
public sealed record ExpertEntry
{
    /// <summary>The person.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The kind of document.</summary>
    public required IdentityDocumentKind DocumentKind { get; init; }

    /// <summary>The document, masked.</summary>
    public required string DocumentMask { get; init; }

    /// <summary>The mobile number, masked.</summary>
    public string? PhoneMask { get; init; }

    /// <summary>Where the expert is employed, outside the city.</summary>
    public required string HomeEmployer { get; init; }

    /// <summary>In which city.</summary>
    public required string HomeCity { get; init; }

    /// <summary>The field of work.</summary>
    public required string Speciality { get; init; }

    /// <summary>The account that is paid to, masked.</summary>
    public string? AccountMask { get; init; }

    /// <summary>The bank code of the account's branch.</summary>
    public string? BankCode { get; init; }

    /// <summary>When registered.</summary>
    public required DateTimeOffset RegisteredAt { get; init; }

    /// <summary>Where the expert stands with the employers in sight.</summary>
    public ExpertStanding Standing { get; init; }

    /// <summary>Days of the current year across employers.</summary>
    public ExpertDays Days { get; init; } = new(0, 0, 0);

    /// <summary>The names of the employers in sight, those of ended engagements left out.</summary>
    public IReadOnlyList<string> Employers { get; init; } = [];
}
