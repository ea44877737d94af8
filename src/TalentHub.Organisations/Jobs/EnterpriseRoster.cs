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

/// <summary>The roster by which the bureau enters enterprises.</summary>
public sealed class EnterpriseRoster(OrganisationQueries organisations, EnterpriseMatcher matcher, IGrainFactory grains) : IRosterKind
{
    private static readonly string[] YesAndNo = ["是", "否"];

    /// <inheritdoc/>
    public string Name => "organisations.enterprises";

    /// <inheritdoc/>
    public SheetLayout Layout { get; } = new(
        new SheetColumn(EnterpriseColumns.Name, EnterpriseColumns.Name, "Enterprise", SheetCellKind.Name, Sample: "中山示例照明有限公司"),
        new SheetColumn(EnterpriseColumns.CreditCode, EnterpriseColumns.CreditCode, "Credit code", Sample: "91350100M000100Y43"),
        new SheetColumn(EnterpriseColumns.District, EnterpriseColumns.District, "Town", Sample: "古镇镇"),
        new SheetColumn(EnterpriseColumns.IsFortune500, EnterpriseColumns.IsFortune500, "Fortune 500", Required: false, Sample: "否") { Takes = new("填写：是、否；留空为否", "是 (yes) or 否 (no); empty means no") });

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
        var entries = read.Select(r => r.Entry).OfType<EnterpriseEntry>().ToDictionary(e => e.Row);
        var matched = await matcher.Match([.. entries.Values], cancel);
        return
        [
            .. read.Where(r => r.Entry is null).Select(r => RosterFinding.Refused(r.Row, r.Problems)),
            .. matched.Findings.Select(f => f.Verdict == RosterVerdict.Registered ? RosterFinding.Valid(f.Row, entries[f.Row].CreditCode.Text) : f),
        ];
    }

    /// <inheritdoc/>
    public Task<Outcome<RosterChunk>> Register(
        RosterTarget target, IReadOnlyList<SheetRow> rows, CommandContext context, CancellationToken cancel) =>
        grains.GetGrain<IBureauGrain>(target.Id).RegisterEnterprises(
            new([.. rows.Select(row => Read(row).Entry).OfType<EnterpriseEntry>()]), context);

    private static (int Row, EnterpriseEntry? Entry, IReadOnlyList<Problem> Problems) Read(SheetRow row)
    {
        var code = UnifiedSocialCreditCode.Parse(row.Cells[EnterpriseColumns.CreditCode]);
        var fortune = row.Cells[EnterpriseColumns.IsFortune500];
        var details = new OrganisationDetails(
            row.Cells[EnterpriseColumns.Name], row.Cells[EnterpriseColumns.District], IsFortune500: fortune == "是");
        Problem?[] problems =
        [
            Text(row, EnterpriseColumns.Name),
            code.Problem?.At(row.Number, EnterpriseColumns.CreditCode),
            Text(row, EnterpriseColumns.District),
            fortune.Length == 0 || YesAndNo.Contains(fortune) ? null : RosterProblem.CellChoice
                .With(("value", fortune), ("choices", new BothLanguages("是、否", "是 (yes), 否 (no)")))
                .At(row.Number, EnterpriseColumns.IsFortune500),
        ];
        return problems.OfType<Problem>().ToList() is { Count: > 0 } wrong
            ? (row.Number, null, wrong)
            : (row.Number, new EnterpriseEntry(row.Number, code.Value!, details), []);
    }

    private static Problem? Text(SheetRow row, string column) => string.IsNullOrWhiteSpace(row.Cells[column])
        ? RosterProblem.CellEmpty.With().At(row.Number, column)
        : FreeText.Wrong(row.Cells[column], FreeText.LongestName)?.At(row.Number, column);
}
