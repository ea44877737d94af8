using TalentHub.Api.Pages.Organisations;
using TalentHub.Organisations.Domain.Filings;
using TalentHub.Organisations.Domain.Organisations;
using TalentHub.Organisations.Store;

namespace TalentHub.Api.Endpoints.Organisations;

/// <summary>An organisation as its page shows it: what the list tells of it, and what it takes part in.</summary>
/// <param name="Id">The organisation.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name.</param>
/// <param name="CreditCode">The credit code.</param>
/// <param name="District">The town or district.</param>
/// <param name="SchoolType">The kind of school.</param>
/// <param name="IsPublic">Whether a public body runs it.</param>
/// <param name="IsFortune500">Whether it belongs to a Fortune 500 group.</param>
/// <param name="State">Where it stands.</param>
/// <param name="RegisteredAt">When it was entered.</param>
public sealed record OrganisationRecord(
    Guid Id, OrganisationKind Kind, string Name, string CreditCode, string District, SchoolType? SchoolType, bool IsPublic, bool IsFortune500,
    OrganisationState State, DateTimeOffset RegisteredAt)
{
    /// <summary>Where its filing stands; null where it has none.</summary>
    public FilingState? FilingState { get; init; }

    /// <summary>The first day of its filing.</summary>
    public DateOnly? FilingFrom { get; init; }

    /// <summary>The last day of its filing, inclusive.</summary>
    public DateOnly? FilingTo { get; init; }

    /// <summary>The alliances it belongs to, by name.</summary>
    public IReadOnlyList<AllianceName> Alliances { get; init; } = [];

    /// <summary>Classes in sight that it takes part in.</summary>
    public int Classes { get; init; }

    /// <summary>Agreements in sight that it takes part in.</summary>
    public int Agreements { get; init; }

    /// <summary>Assessment batches in sight of it as a body.</summary>
    public int Batches { get; init; }

    /// <summary>The record of an organisation.</summary>
    public static async Task<OrganisationRecord> Of(OrganisationRow row, OrganisationDirectory organisations, CancellationToken cancel)
    {
        var (filing, work) = (await organisations.Filing(row.Id, cancel), await organisations.Work(row.Id, cancel));
        return new(row.Id, row.Kind, row.Name, row.CreditCode, row.District, row.SchoolType, row.IsPublic, row.IsFortune500, row.State, row.RegisteredAt)
        {
            FilingState = filing?.State, FilingFrom = filing?.ValidFrom, FilingTo = filing?.ValidTo,
            Alliances = [.. (await organisations.Alliances(row.Id, cancel)).Select(alliance => new AllianceName(alliance.Id, alliance.Name))],
            Classes = work.Classes, Agreements = work.Agreements, Batches = work.Batches,
        };
    }
}
