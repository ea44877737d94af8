using TalentHub.Organisations.Domain;
using TalentHub.Organisations.Domain.Filings;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Platform.Domain.States;
using TalentHub.Testing;

namespace TalentHub.Organisations.Tests.Domain;

public sealed class ScopeExtensionTests
{
    private static readonly Guid Id = Guid.CreateVersion7();
    private static readonly OccupationCode Lamps = OccupationCode.Parse("6-24-07-02").OrThrow();
    private static readonly FilingRules Rules = new(Ceiling: null, ValidityYears: 3, new Dictionary<ExaminerGrade, IReadOnlyList<SkillLevel>>());
    private static readonly DateOnly From = new(2023, 9, 1);
    private static readonly DateOnly To = new(2026, 8, 31);

    public static TheoryData<Role, ExtensionState, ExtensionMove> EveryRoleStateAndMove() => new(
        from role in Enum.GetValues<Role>()
        from state in Enum.GetValues<ExtensionState>()
        from move in Enum.GetValues<ExtensionMove>()
        select (role, state, move));

    [Theory]
    [MemberData(nameof(EveryRoleStateAndMove))]
    public void A_move_is_made_exactly_when_the_table_has_it(Role role, ExtensionState from, ExtensionMove move)
    {
        var row = ScopeExtension.Moves.FirstOrDefault(m => m.Name == move && m.From == from);
        var decision = Act(In(from), move, Invented.Caller(role, Id, "原因"));

        Assert.Equal(row is not null && row.Roles.Contains(role), decision.Accepted);
        Assert.Equal(decision.Accepted ? row!.To : (ExtensionState?)null, decision.Next?.Extension.State);
    }

    [Theory]
    [InlineData(FilingState.Draft)]
    [InlineData(FilingState.Submitted)]
    [InlineData(FilingState.Expired)]
    [InlineData(FilingState.Withdrawn)]
    public void Only_a_filing_in_force_is_extended(FilingState state) => Assert.Equal(
        "filing.extension-needs-filing",
        (In(ExtensionState.None) with { State = state }).RequestExtension(Asked(SkillLevel.Junior), Id, Rules, Invented.Caller(Role.Enterprise, Id)).Problem?.Code);

    [Fact]
    public void Another_organisation_does_not_find_the_filing() => Assert.Equal(
        "filing.not-found",
        In(ExtensionState.None).RequestExtension(Asked(SkillLevel.Junior), Id, Rules, Invented.Caller(Role.Enterprise, Guid.CreateVersion7())).Problem?.Code);

    [Fact]
    public void Three_people_take_in_review_and_grant_and_then_the_scope_has_it()
    {
        var (first, second, third) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        var asked = In(ExtensionState.None).RequestExtension(Asked(SkillLevel.Junior), Id, Rules, Invented.Caller(Role.Enterprise, Id)).Next!;
        var accepted = asked.AcceptExtension(By(Role.BureauClerk, first)).Next!;
        Assert.Equal(MoveProblem.MakerIsChecker.Code, accepted.ReviewExtension(By(Role.BureauReviewer, first)).Problem?.Code);
        var reviewed = accepted.ReviewExtension(By(Role.BureauReviewer, second)).Next!;
        Assert.Equal(MoveProblem.MakerIsChecker.Code, reviewed.GrantExtension(new("函"), By(Role.BureauApprover, first)).Problem?.Code);
        Assert.Equal(MoveProblem.MakerIsChecker.Code, reviewed.GrantExtension(new("函"), By(Role.BureauApprover, second)).Problem?.Code);
        Assert.Equal("filing.document-missing", reviewed.GrantExtension(new(" "), By(Role.BureauApprover, third)).Problem?.Code);
        Assert.Equal([SkillLevel.Senior], reviewed.Scope.Select(item => item.Level));

        var granted = reviewed.GrantExtension(new(" 中人社函〔2024〕8号 "), By(Role.BureauApprover, third)).Next!;
        Assert.Equal([SkillLevel.Senior, SkillLevel.Junior], granted.Scope.Select(item => item.Level));
        Assert.Equal((FilingState.Filed, "中人社函〔2024〕8号", 0), (granted.State, granted.Extension.Document, granted.Extension.Added.Count));
    }

    [Fact]
    public void Everything_that_is_wrong_with_what_is_asked_for_is_told()
    {
        var command = new RequestExtension([new(Lamps, SkillLevel.Senior, From, To), new(Lamps, SkillLevel.Junior, From, To.AddDays(1)), new(Lamps, SkillLevel.Technician, From.AddDays(-1), To)]);
        var problem = In(ExtensionState.None).RequestExtension(command, Id, Rules, Invented.Caller(Role.Enterprise, Id)).Problem!;
        Assert.Equal(["scope[0] filing.scope-there", "scope[1].to filing.extension-beyond-filing", "scope[2].from filing.extension-beyond-filing"], problem.All.Select(p => $"{p.Field} {p.Code}"));
    }

    [Fact]
    public void A_filing_written_anew_forgets_what_was_asked_for() => Assert.Equal(
        ExtensionState.None,
        (In(ExtensionState.Accepted) with { State = FilingState.Expired }).Draft(new([new(Lamps, SkillLevel.Senior, From, To)]), BodyKind.Employer, Id, Rules, Invented.Caller(Role.Enterprise, Id))
            .Next!.Extension.State);

    private static CertificationBody In(ExtensionState state) => new()
    {
        State = FilingState.Filed, Scope = [new(Lamps, SkillLevel.Senior, From, To)], ValidFrom = From, ValidTo = To,
        Extension = new() { State = state, Added = state is ExtensionState.None or ExtensionState.Granted ? [] : Asked(SkillLevel.Junior).Scope },
    };

    private static RequestExtension Asked(SkillLevel level) => new([new(Lamps, level, From, To)]);

    private static CommandContext By(Role role, Guid actor) => Invented.Caller(role, null, "原因", actor);

    private static Decision<CertificationBody> Act(CertificationBody body, ExtensionMove move, CommandContext context) => move switch
    {
        ExtensionMove.Request => body.RequestExtension(Asked(SkillLevel.Junior), Id, Rules, context),
        ExtensionMove.Accept => body.AcceptExtension(context),
        ExtensionMove.Review => body.ReviewExtension(context),
        ExtensionMove.Grant => body.GrantExtension(new("函"), context),
        ExtensionMove.Return => body.ReturnExtension(context),
        _ => throw new ArgumentOutOfRangeException(nameof(move)),
    };
}
