using TalentHub.People.Domain.Persons;
using TalentHub.People.Domain.Rosters;
using TalentHub.People.Jobs.Rosters;
using TalentHub.People.Store;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Store.Spreadsheets;

namespace TalentHub.People.Tests.Rosters;

/// <summary>A kind of roster that registers persons and nothing else.</summary>
internal sealed class RegistrarRoster(PersonRegistry registry, IGrainFactory grains) : IRosterKind
{
    internal static readonly Guid Owner = new("00000000-0000-7000-8000-00000000b001");

    internal int Commits { get; private set; }

    /// <summary>Whether its targets take rosters.</summary>
    internal bool TakesRosters { get; set; } = true;

    public string Name => "test.persons";

    private static readonly AgeRange Ages = new(16, 80);

    public SheetLayout Layout { get; } = new(PersonSheet.Columns);

    public string KeyColumn => PersonColumns.DocumentNumber;

    public IReadOnlyList<Role> Roles { get; } = [Role.School];

    public Task<Outcome<RosterTarget>> Target(Guid targetId, CancellationToken cancel) =>
        Task.FromResult<Outcome<RosterTarget>>(TakesRosters ? new RosterTarget(targetId, Owner, "测试名册") : RosterProblem.TargetNotFound);

    public async Task<IReadOnlyList<RosterFinding>> Check(
        RosterTarget target, IReadOnlyList<SheetRow> rows, CommandContext context, CancellationToken cancel)
    {
        var read = rows.Select(row => (row.Number, Read: PersonRow.Read(row.Number, row.Cells, context.Today, Ages))).ToList();
        var entries = read.Select(r => r.Read.Entry).OfType<PersonEntry>().ToList();
        var found = await registry.Match(entries, cancel);
        return
        [
            .. read.Where(r => r.Read.Entry is null).Select(r => RosterFinding.Refused(r.Number, r.Read.Problems)),
            .. found.Problems.Select(p => RosterFinding.Refused(p.Row!.Value, [p])),
            .. found.Matches.Select(m => m.New is null
                ? RosterFinding.Already(m.Entry.Row, Convert.ToHexString(m.Hash), PersonProblem.NothingChanged)
                : RosterFinding.Valid(m.Entry.Row, Convert.ToHexString(m.Hash))),
        ];
    }

    public async Task<Outcome<RosterChunk>> Register(
        RosterTarget target, IReadOnlyList<SheetRow> rows, CommandContext context, CancellationToken cancel)
    {
        Commits++;
        var entries = rows.Select(row => PersonRow.Read(row.Number, row.Cells, context.Today, Ages).Entry!).ToList();
        var registered = await grains.GetGrain<IRegistrarGrain>(target.Id).Register(new(entries), context);
        return registered.Map(_ => new RosterChunk([.. entries.Select(e => RosterFinding.Registered(e.Row))]));
    }
}
