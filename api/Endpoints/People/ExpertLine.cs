using TalentHub.Api.Pages.Experts;
using TalentHub.People.Domain.Experts;
using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.Api.Endpoints.People;

/// <summary>An expert as list and record show one, document, phone and account masked.</summary>
/// <param name="PersonId">The person.</param>
/// <param name="Name">The name.</param>
/// <param name="HomeEmployer">Where the expert is employed, outside the city.</param>
/// <param name="HomeCity">In which city.</param>
/// <param name="Speciality">The field of work.</param>
/// <param name="AccountMask">The account that is paid to, masked.</param>
/// <param name="BankCode">The bank code of the account's branch.</param>
/// <param name="DocumentKind">The kind of document.</param>
/// <param name="DocumentMask">The document, masked.</param>
/// <param name="PhoneMask">The mobile number, masked.</param>
/// <param name="RegisteredAt">When registered.</param>
/// <param name="Standing">Where the expert stands with the employers in sight.</param>
/// <param name="Days">Days of the current year across employers.</param>
/// <param name="Employers">The names of the employers in sight, those of ended engagements left out.</param>
public sealed record ExpertLine(
    Guid PersonId, string Name, string HomeEmployer, string HomeCity, string Speciality, string? AccountMask, string? BankCode, IdentityDocumentKind DocumentKind,
    string DocumentMask, string? PhoneMask, DateTimeOffset RegisteredAt, ExpertStanding Standing, ExpertDays Days, IReadOnlyList<string> Employers)
{
    /// <summary>The line of an expert as pages show one.</summary>
    public static ExpertLine Of(ExpertEntry entry) => new(
        entry.PersonId, entry.Name, entry.HomeEmployer, entry.HomeCity, entry.Speciality, entry.AccountMask, entry.BankCode, entry.DocumentKind,
        entry.DocumentMask, entry.PhoneMask, entry.RegisteredAt, entry.Standing, entry.Days, entry.Employers);
}
