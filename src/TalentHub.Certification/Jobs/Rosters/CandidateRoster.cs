using System.Globalization;
using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Candidates;
using TalentHub.Certification.Domain.Standards;
using TalentHub.Certification.Grains;
using TalentHub.Certification.Store;
using TalentHub.People.Domain.Persons;
using TalentHub.People.Domain.Rosters;
using TalentHub.People.Jobs.Rosters;
using TalentHub.People.Store;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Texts;
using TalentHub.Platform.Store.Spreadsheets;

namespace TalentHub.Certification.Jobs.Rosters;

/// <summary>The roster of candidates of an assessment batch.</summary>
public sealed class CandidateRoster(IGrainFactory grains, BatchCandidates candidates, OccupationQueries occupations, PersonAges ages) : IRosterKind
{
    private const int MostWorkYears = 80;
    private static readonly string[] OwnWords = [CandidateColumns.Post, CandidateColumns.Photo, CandidateColumns.ClassName];

    /// <inheritdoc/>
    public string Name => "certification.candidates";

    /// <inheritdoc/>
    public SheetLayout Layout { get; } = new(
    [
        .. PersonSheet.Columns,
        new(CandidateColumns.Occupation, CandidateColumns.Occupation, "Occupation", Sample: "灯具制造工"),
        new(CandidateColumns.Level, CandidateColumns.Level, "Level", Sample: "三级/高级工")
        {
            Takes = new("填写 1 至 5，或“五级/初级工”“四级/中级工”“三级/高级工”“二级/技师”“一级/高级技师”", "1 to 5, or Level 5 (lowest) to Level 1"),
        },
        new(CandidateColumns.WorkYears, CandidateColumns.WorkYears, "Years of work", Required: false, Sample: "6"),
        new(CandidateColumns.Post, CandidateColumns.Post, "Post", Required: false, Sample: "装配工"),
        new(CandidateColumns.Photo, CandidateColumns.Photo, "Photo number", Required: false, Sample: "0001"),
        new(CandidateColumns.ClassName, CandidateColumns.ClassName, "Class", Required: false),
        new(CandidateColumns.Accommodations, CandidateColumns.Accommodations, "Accommodations", Required: false, Sample: "无障碍考场、延长时间") { Takes = Accommodations.HowToFill },
    ]);

    /// <inheritdoc/>
    public string KeyColumn => PersonColumns.DocumentNumber;

    /// <inheritdoc/>
    public IReadOnlyList<Role> Roles { get; } = [Role.Enterprise, Role.School];

    /// <inheritdoc/>
    public async Task<Outcome<RosterTarget>> Target(Guid targetId, CancellationToken cancel) =>
        await grains.GetGrain<IAssessmentBatchGrain>(targetId).Read() is { State: BatchState.RegistrationOpen or BatchState.Arranged } batch
            ? new RosterTarget(batch.Id, batch.BodyId, batch.Title)
            : RosterProblem.TargetNotFound;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<RosterFinding>> Check(
        RosterTarget target, IReadOnlyList<SheetRow> rows, CommandContext context, CancellationToken cancel)
    {
        var (entries, refused) = await Read(rows, context, cancel);
        var batch = await grains.GetGrain<IAssessmentBatchGrain>(target.Id).Read();
        var (findings, _) = await candidates.Sort(batch!, entries, cancel);
        return [.. refused.Concat(findings).OrderBy(f => f.Row)];
    }

    /// <inheritdoc/>
    public async Task<Outcome<RosterChunk>> Register(
        RosterTarget target, IReadOnlyList<SheetRow> rows, CommandContext context, CancellationToken cancel)
    {
        var (entries, refused) = await Read(rows, context, cancel);
        var registered = await grains.GetGrain<IAssessmentBatchGrain>(target.Id).Register(new(entries), context);
        return registered.Map(chunk => new RosterChunk([.. refused.Concat(chunk.Findings).OrderBy(f => f.Row)]));
    }

    private async Task<(List<CandidateEntry> Entries, List<RosterFinding> Refused)> Read(
        IReadOnlyList<SheetRow> rows, CommandContext context, CancellationToken cancel)
    {
        var codes = await occupations.CodesByName(cancel);
        var range = ages.Of(AgeGroup.Workers, context.Today);
        var (entries, refused) = (new List<CandidateEntry>(), new List<RosterFinding>());
        foreach (var row in rows)
        {
            var (entry, problems) = Entry(row, codes, context.Today, range);
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

    private static (CandidateEntry? Entry, IReadOnlyList<Problem> Problems) Entry(
        SheetRow row, IReadOnlyDictionary<string, string> codes, DateOnly today, AgeRange ages)
    {
        var (person, problems) = PersonRow.Read(row.Number, row.Cells, today, ages);
        var (occupationText, levelText) = (Cell(row, CandidateColumns.Occupation) ?? "", Cell(row, CandidateColumns.Level) ?? "");
        var code = codes.GetValueOrDefault(occupationText);
        var level = SkillLevels.Read(levelText);
        var yearsText = Cell(row, CandidateColumns.WorkYears);
        var yearsRead = int.TryParse(yearsText, NumberStyles.None, CultureInfo.InvariantCulture, out var years) && years <= MostWorkYears;
        var accommodations = Accommodations.Read(Cell(row, CandidateColumns.Accommodations));
        Problem?[] own =
        [
            code is null ? CandidateProblem.OccupationUnknown.With(("occupation", occupationText)).At(row.Number, CandidateColumns.Occupation) : null,
            level is null ? CandidateProblem.LevelUnknown.With(("level", levelText)).At(row.Number, CandidateColumns.Level) : null,
            yearsText is not null && !yearsRead
                ? CandidateProblem.WorkYearsWrong.With(("years", yearsText)).At(row.Number, CandidateColumns.WorkYears)
                : null,
            accommodations is null
                ? CandidateProblem.AccommodationUnknown.With(("text", Cell(row, CandidateColumns.Accommodations))).At(row.Number, CandidateColumns.Accommodations)
                : null,
            .. OwnWords.Select(column => FreeText.Wrong(Cell(row, column), FreeText.LongestName)?.At(row.Number, column)),
        ];
        List<Problem> all = [.. row.Problems, .. problems, .. own.OfType<Problem>()];
        return all.Count > 0 ? (null, all) : (
            new(person!, code!, level!.Value, yearsRead ? years : null, Cell(row, CandidateColumns.Post), Cell(row, CandidateColumns.Photo),
                Cell(row, CandidateColumns.ClassName), accommodations),
            []);
    }

    private static string? Cell(SheetRow row, string column) => row.Cells.GetValueOrDefault(column) is { Length: > 0 } text ? text : null;
}
