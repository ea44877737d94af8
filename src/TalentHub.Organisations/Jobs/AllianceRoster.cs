using TalentHub.Organisations.Domain.Alliances;
using TalentHub.Organisations.Domain.Organisations;
using TalentHub.Organisations.Grains;
using TalentHub.Organisations.Store;
using TalentHub.People.Domain.Rosters;
using TalentHub.People.Jobs.Rosters;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Platform.Domain.Texts;
using TalentHub.Platform.Store.Spreadsheets;

namespace TalentHub.Organisations.Jobs;

/// <summary>The roster by which the bureau enters alliances and their members; the enterprises are registered before.</summary>
public sealed class AllianceRoster(OrganisationQueries organisations, MembershipMatcher matcher, IGrainFactory grains) : IRosterKind
{
    /// <inheritdoc/>
    public string Name => "organisations.alliances";

    /// <inheritdoc/>
    public SheetLayout Layout { get; } = new(
        new SheetColumn(EnterpriseColumns.Alliance, EnterpriseColumns.Alliance, "Alliance", SheetCellKind.Name, Sample: "中山照明产教联盟"),
        new SheetColumn(EnterpriseColumns.Name, EnterpriseColumns.Name, "Enterprise", SheetCellKind.Name, Required: false, Sample: "中山示例照明有限公司"),
        new SheetColumn(EnterpriseColumns.CreditCode, EnterpriseColumns.CreditCode, "Credit code", Sample: "91350100M000100Y43"));

    /// <inheritdoc/>
    public string KeyColumn => EnterpriseColumns.CreditCode;

    /// <inheritdoc/>
    public IReadOnlyList<Role> Roles { get; } = [Role.BureauClerk];

    /// <inheritdoc/>
    public Task<Outcome<RosterTarget>> Target(Guid targetId, CancellationToken cancel) => BureauTarget.Find(organisations, targetId, cancel);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<RosterFinding>> Check(
        RosterTarget target, IReadOnlyList<SheetRow> rows, CommandContext context, CancellationToken cancel)
    {
        var read = rows.Select(Read).ToList();
        var entries = read.Select(r => r.Entry).OfType<AllianceEntry>().ToDictionary(e => e.Row);
        var matched = await matcher.Match([.. entries.Values], cancel);
        return
        [
            .. read.Where(r => r.Entry is null).Select(r => RosterFinding.Refused(r.Row, r.Problems)),
            .. matched.Findings.Select(f =>
                f.Verdict == RosterVerdict.Registered ? RosterFinding.Valid(f.Row, MembershipMatcher.Key(entries[f.Row])) : f),
        ];
    }

    /// <inheritdoc/>
    public Task<Outcome<RosterChunk>> Register(
        RosterTarget target, IReadOnlyList<SheetRow> rows, CommandContext context, CancellationToken cancel) =>
        grains.GetGrain<IBureauGrain>(target.Id).RegisterMemberships(
            new([.. rows.Select(row => Read(row).Entry).OfType<AllianceEntry>()]), context);

    private static (int Row, AllianceEntry? Entry, IReadOnlyList<Problem> Problems) Read(SheetRow row)
    {
        var code = UnifiedSocialCreditCode.Parse(row.Cells[EnterpriseColumns.CreditCode]);
        var alliance = row.Cells[EnterpriseColumns.Alliance].Trim();
        Problem?[] problems =
        [
            alliance.Length > 0 ? FreeText.Wrong(alliance, FreeText.LongestName)?.At(row.Number, EnterpriseColumns.Alliance)
                : RosterProblem.CellEmpty.With().At(row.Number, EnterpriseColumns.Alliance),
            code.Problem?.At(row.Number, EnterpriseColumns.CreditCode),
        ];
        return problems.OfType<Problem>().ToList() is { Count: > 0 } wrong
            ? (row.Number, null, wrong)
            : (row.Number, new AllianceEntry(row.Number, alliance, code.Value!), []);
    }
}
