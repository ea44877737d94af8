using TalentHub.People.Domain.Persons;
using TalentHub.People.Domain.Rosters;
using TalentHub.People.Jobs.Rosters;
using TalentHub.People.Store;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Store.Spreadsheets;
using TalentHub.Training.Domain.Classes;
using TalentHub.Training.Grains;
using TalentHub.Training.Store;

namespace TalentHub.Training.Jobs;

/// <summary>The roster of students of a class.</summary>
public sealed class StudentRoster(IGrainFactory grains, StudentMatcher students, PersonAges ages) : IRosterKind
{
    /// <inheritdoc/>
    public string Name => "training.students";

    /// <inheritdoc/>
    public SheetLayout Layout { get; } = new(PersonSheet.Columns);

    /// <inheritdoc/>
    public string KeyColumn => PersonColumns.DocumentNumber;

    /// <inheritdoc/>
    public IReadOnlyList<Role> Roles { get; } = [Role.School];

    /// <inheritdoc/>
    public async Task<Outcome<RosterTarget>> Target(Guid targetId, CancellationToken cancel) =>
        await grains.GetGrain<IClassGrain>(targetId).Read() is { State: ClassState.Open } found
            ? new RosterTarget(targetId, found.SchoolId, found.Name)
            : RosterProblem.TargetNotFound;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<RosterFinding>> Check(
        RosterTarget target, IReadOnlyList<SheetRow> rows, CommandContext context, CancellationToken cancel)
    {
        var (entries, refused) = Read(rows, context.Today);
        var judged = await students.Match(target.Id, target.OrganisationId, entries, cancel);
        return [.. refused.Concat(judged.Findings).OrderBy(f => f.Row)];
    }

    /// <inheritdoc/>
    public async Task<Outcome<RosterChunk>> Register(
        RosterTarget target, IReadOnlyList<SheetRow> rows, CommandContext context, CancellationToken cancel)
    {
        var (entries, refused) = Read(rows, context.Today);
        var enrolled = await grains.GetGrain<IClassGrain>(target.Id).EnrolStudents(new(entries), context);
        return enrolled.Map(chunk => new RosterChunk([.. refused.Concat(chunk.Findings).OrderBy(f => f.Row)]));
    }

    private (List<PersonEntry> Entries, List<RosterFinding> Refused) Read(IReadOnlyList<SheetRow> rows, DateOnly today)
    {
        var range = ages.Of(AgeGroup.Students, today);
        var (entries, refused) = (new List<PersonEntry>(), new List<RosterFinding>());
        foreach (var row in rows)
        {
            var (entry, problems) = PersonRow.Read(row.Number, row.Cells, today, range);
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
