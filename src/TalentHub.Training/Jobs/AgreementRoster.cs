using TalentHub.Organisations.Domain.Organisations;
using TalentHub.People.Domain.Rosters;
using TalentHub.People.Jobs.Rosters;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Store.Spreadsheets;
using TalentHub.Training.Domain.Agreements;
using TalentHub.Training.Grains;
using TalentHub.Training.Store;

namespace TalentHub.Training.Jobs;

/// <summary>A school's own list of its agreements with enterprises.</summary>
public sealed class AgreementRoster(IGrainFactory grains, PartyQueries parties, AgreementMatcher matcher) : IRosterKind
{
    /// <inheritdoc/>
    public string Name => "training.agreements";

    /// <inheritdoc/>
    public SheetLayout Layout { get; } = new(
    [
        new(AgreementColumns.EnterpriseName, AgreementColumns.EnterpriseName, "Enterprise", SheetCellKind.Name, Required: false, Sample: "演示灯饰有限公司"),
        new(AgreementColumns.CreditCode, AgreementColumns.CreditCode, "Credit code", Sample: "91442000000000001A"),
        new(AgreementColumns.Kind, AgreementColumns.Kind, "Kind", Required: false, Sample: AgreementKind.Cooperation.Chinese())
        {
            Takes = new(
                $"填写：{string.Join("、", AgreementKinds.All)}；留空为{AgreementKind.Cooperation.Chinese()}",
                $"One of {string.Join(", ", Enum.GetNames<AgreementKind>())}; empty means {AgreementKind.Cooperation}"),
        },
        new(AgreementColumns.From, AgreementColumns.From, "From", SheetCellKind.Date, Sample: "2023-03-01"),
        new(AgreementColumns.To, AgreementColumns.To, "To", SheetCellKind.Date, Sample: "2026-02-28"),
    ]);

    /// <inheritdoc/>
    public string KeyColumn => AgreementColumns.CreditCode;

    /// <inheritdoc/>
    public IReadOnlyList<Role> Roles { get; } = [Role.School];

    /// <inheritdoc/>
    public async Task<Outcome<RosterTarget>> Target(Guid targetId, CancellationToken cancel) =>
        (await parties.Parties([targetId], cancel)).GetValueOrDefault(targetId)
            is { Kind: OrganisationKind.School, State: OrganisationState.Active } school
            ? new RosterTarget(targetId, targetId, school.Name)
            : RosterProblem.TargetNotFound;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<RosterFinding>> Check(
        RosterTarget target, IReadOnlyList<SheetRow> rows, CommandContext context, CancellationToken cancel)
    {
        var (entries, refused) = Read(rows);
        var judged = await matcher.Match(target.Id, entries, context.Today, cancel);
        return [.. refused.Concat(judged.Findings).OrderBy(f => f.Row)];
    }

    /// <inheritdoc/>
    public async Task<Outcome<RosterChunk>> Register(
        RosterTarget target, IReadOnlyList<SheetRow> rows, CommandContext context, CancellationToken cancel)
    {
        var (entries, refused) = Read(rows);
        if (entries.Count == 0)
        {
            return new RosterChunk(refused);
        }

        var entered = await grains.GetGrain<ISchoolAgreementsGrain>(target.Id).Register(new(entries), context);
        return entered.Map(chunk => new RosterChunk([.. refused.Concat(chunk.Findings).OrderBy(f => f.Row)]));
    }

    private static (List<AgreementEntry> Entries, List<RosterFinding> Refused) Read(IReadOnlyList<SheetRow> rows)
    {
        var (entries, refused) = (new List<AgreementEntry>(), new List<RosterFinding>());
        foreach (var row in rows)
        {
            var (entry, problems) = AgreementCells.Read(row.Number, row.Cells);
            if (entry is not null)
            {
                entries.Add(entry);
            }
            else
            {
                refused.Add(RosterFinding.Refused(row.Number, problems));
            }
        }

        return (entries, refused);
    }
}
