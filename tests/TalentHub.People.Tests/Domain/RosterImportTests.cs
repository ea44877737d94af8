using TalentHub.People.Domain.Rosters;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Testing;

namespace TalentHub.People.Tests.Domain;

public sealed class RosterImportTests
{
    private static readonly Guid School = Guid.CreateVersion7();
    private static readonly Guid Run = Guid.CreateVersion7();
    private static readonly RosterTarget Target = new(Guid.CreateVersion7(), School, "2023级照明班");
    private static readonly Role[] Roles = [Role.School, Role.Enterprise, Role.BureauClerk];

    public static TheoryData<Role, RosterImportState, RosterImportMove> EveryRoleStateAndMove() => new(
        from role in Enum.GetValues<Role>()
        from state in Enum.GetValues<RosterImportState>()
        from move in Enum.GetValues<RosterImportMove>()
        select (role, state, move));

    [Theory]
    [MemberData(nameof(EveryRoleStateAndMove))]
    public void A_move_is_made_exactly_when_the_table_has_it(Role role, RosterImportState from, RosterImportMove move)
    {
        var row = RosterImport.Moves.FirstOrDefault(m => m.Name == move && m.From == from);
        var organisation = role == Role.System ? (Guid?)null : School;
        var import = In(from);
        var context = Invented.Caller(role, organisation);
        Decision<RosterImport> decision = move switch
        {
            RosterImportMove.Upload => import.Upload(new("students", Target.Id, Guid.CreateVersion7(), "名册.xlsx"), Target, Roles, context),
            RosterImportMove.Check => import.Check(Run, context),
            RosterImportMove.FinishCheck => import.FinishCheck(new(Run, RosterCounts.Zero, FileProblem: null), context),
            RosterImportMove.Register => import.Register(Run, context),
            RosterImportMove.FinishRegistration => import.FinishRegistration(new(Run, RosterCounts.Zero), context),
            RosterImportMove.Cancel => import.Cancel(context),
            _ => throw new ArgumentOutOfRangeException(nameof(move)),
        };

        Assert.Equal(row is not null && row.Roles.Contains(role), decision.Accepted);
        Assert.Equal(decision.Accepted ? row!.To : (RosterImportState?)null, decision.Next?.State);
    }

    [Fact]
    public void Another_organisation_finds_neither_target_nor_import()
    {
        var stranger = Invented.Caller(Role.School, Guid.CreateVersion7());
        var upload = new RosterImport().Upload(new("students", Target.Id, Guid.CreateVersion7(), "名册.xlsx"), Target, Roles, stranger);
        Assert.Equal(RosterProblem.TargetNotFound.Code, upload.Problem?.Code);
        Assert.Equal(RosterProblem.NotFound.Code, In(RosterImportState.Checked).Register(Run, stranger).Problem?.Code);
    }

    [Fact]
    public void A_report_without_a_valid_row_cannot_be_confirmed() =>
        Assert.Equal(
            RosterProblem.NothingToRegister.Code,
            (In(RosterImportState.Checked) with { Checked = RosterCounts.Zero }).Register(Run, Invented.Caller(Role.School, School)).Problem?.Code);

    [Fact]
    public void The_report_of_a_run_that_was_started_over_is_not_used() =>
        Assert.Equal(
            RosterProblem.RunReplaced.Code,
            In(RosterImportState.Checking).FinishCheck(new(Guid.CreateVersion7(), RosterCounts.Zero, null), Invented.Caller(Role.System)).Problem?.Code);

    [Fact]
    public void Registration_started_over_keeps_the_name_of_who_confirmed_first()
    {
        var first = Invented.Caller(Role.School, School);
        var once = In(RosterImportState.Checked).Register(Run, first).Next!;
        var again = once.Register(Guid.CreateVersion7(), Invented.Caller(Role.BureauClerk)).Next!;
        Assert.Equal(first, again.Confirmed);
    }

    private static RosterImport In(RosterImportState state) => new()
    {
        State = state, Kind = "students", Target = state == RosterImportState.None ? null : Target, CheckRun = Run, RegisterRun = Run,
        Checked = new(1, 1, 0, 0, 0),
    };
}
