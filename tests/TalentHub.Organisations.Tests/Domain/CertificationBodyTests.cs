using TalentHub.Organisations.Domain;
using TalentHub.Organisations.Domain.Filings;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Platform.Domain.States;
using TalentHub.Testing;

namespace TalentHub.Organisations.Tests.Domain;

public sealed class CertificationBodyTests
{
    private static readonly Guid Id = Guid.CreateVersion7();
    private static readonly OccupationCode Lamps = OccupationCode.Parse("6-24-07-02").OrThrow();
    private static readonly NumberSeries Series = new('Y', "0000", "44", "123456");
    private static readonly FilingRules Rules = new(
        Ceiling: null, ValidityYears: 3, new Dictionary<ExaminerGrade, IReadOnlyList<SkillLevel>>
        {
            [ExaminerGrade.Examiner] = [SkillLevel.Junior, SkillLevel.Intermediate, SkillLevel.Senior],
            [ExaminerGrade.SeniorExaminer] = Enum.GetValues<SkillLevel>(),
        });

    public static TheoryData<Role, FilingState, FilingMove> EveryRoleStateAndMove() => new(
        from role in Enum.GetValues<Role>()
        from state in Enum.GetValues<FilingState>()
        from move in Enum.GetValues<FilingMove>()
        select (role, state, move));

    [Theory]
    [MemberData(nameof(EveryRoleStateAndMove))]
    public void A_move_is_made_exactly_when_the_table_has_it(Role role, FilingState from, FilingMove move)
    {
        var row = CertificationBody.Moves.FirstOrDefault(m => m.Name == move && m.From == from);
        var decision = Act(In(from), move, Invented.Caller(role, Id, "原因"));

        Assert.Equal(row is not null && row.Roles.Contains(role), decision.Accepted);
        Assert.Equal(decision.Accepted ? row!.To : (FilingState?)null, decision.Next?.State);
    }

    [Fact]
    public void Another_organisation_does_not_find_the_filing() =>
        Assert.Equal(
            FilingProblem.NotFound.Code,
            Act(In(FilingState.Draft), FilingMove.Submit, Invented.Caller(Role.Enterprise, Guid.CreateVersion7())).Problem?.Code);

    [Fact]
    public void Three_people_accept_review_and_file()
    {
        var (first, second, third) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        var accepted = In(FilingState.Submitted).Accept(By(Role.BureauClerk, first)).Next!;
        Assert.Equal(MoveProblem.MakerIsChecker.Code, accepted.Review(By(Role.BureauReviewer, first)).Problem?.Code);
        var reviewed = accepted.Review(By(Role.BureauReviewer, second)).Next!;
        Assert.Equal(MoveProblem.MakerIsChecker.Code, reviewed.File(Filing(), Rules, By(Role.BureauApprover, first)).Problem?.Code);
        Assert.Equal(MoveProblem.MakerIsChecker.Code, reviewed.File(Filing(), Rules, By(Role.BureauApprover, second)).Problem?.Code);
        var filed = reviewed.File(Filing(), Rules, By(Role.BureauApprover, third)).Next!;
        Assert.Equal(new DateOnly(2026, 8, 31), filed.ValidTo);
    }

    [Theory]
    [InlineData(SkillLevel.Junior, true)]
    [InlineData(SkillLevel.Intermediate, true)]
    [InlineData(SkillLevel.Senior, false)]
    [InlineData(SkillLevel.SeniorTechnician, false)]
    public void A_school_files_no_level_above_the_ceiling_of_its_kind(SkillLevel level, bool allowed)
    {
        var rules = Rules with { Ceiling = [SkillLevel.Junior, SkillLevel.Intermediate] };
        var decision = new CertificationBody().Draft(new([Item(level)]), BodyKind.School, Id, rules, Invented.Caller(Role.School, Id));
        Assert.Equal(allowed ? null : FilingProblem.LevelAboveCeiling.Code, decision.Problem?.Code);
    }

    [Fact]
    public void A_scope_is_not_empty_not_reversed_and_names_nothing_twice()
    {
        var item = Item(SkillLevel.Senior);
        Assert.Equal(FilingProblem.ScopeEmpty.Code, ScopeRules.Wrong([], null, Today)?.Code);
        Assert.Equal(FilingProblem.DatesReversed.Code, ScopeRules.Wrong([item with { To = item.From.AddDays(-1) }], null, Today)?.Code);
        Assert.Equal(FilingProblem.ScopeTwice.Code, ScopeRules.Wrong([item, item with { From = item.To }], null, Today)?.Code);
        Assert.Null(ScopeRules.Wrong([item, item with { From = item.To.AddDays(1), To = item.To.AddDays(9) }], null, Today));
    }

    [Theory]
    [InlineData('y', "0000", "44", "123456")]
    [InlineData('Y', "000", "44", "123456")]
    [InlineData('Y', "0000", "4A", "123456")]
    [InlineData('Y', "0000", "44", "12345")]
    public void Malformed_number_parts_are_refused(char category, string body, string province, string site) =>
        Assert.Equal(
            FilingProblem.SeriesMalformed.Code,
            In(FilingState.Reviewed).File(Filing() with { Series = new(category, body, province, site) }, Rules, By(Role.BureauApprover, Id))
                .Problem?.Code);

    [Theory]
    [InlineData(999_999, 0, true)]
    [InlineData(1, 999_998, true)]
    [InlineData(1, 999_999, false)]
    [InlineData(2, 999_998, false)]
    public void Serials_end_at_six_digits(int count, int last, bool enough)
    {
        var body = In(FilingState.Filed) with { Serials = new Dictionary<string, int> { ["2023-3"] = last } };
        var decision = body.ReserveNumbers(new(2023, SkillLevel.Senior, count), Invented.Caller(Role.System));
        Assert.Equal(enough ? null : FilingProblem.SerialsExhausted.Code, decision.Problem?.Code);
        Assert.Equal(enough ? last + count : null, decision.Next?.Last(2023, SkillLevel.Senior));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1_000_000)]
    public void A_block_holds_at_least_one_serial_and_no_more_than_there_are(int count) =>
        Assert.Equal(
            FilingProblem.CountOutOfRange.Code,
            In(FilingState.Filed).ReserveNumbers(new(2023, SkillLevel.Senior, count), Invented.Caller(Role.System)).Problem?.Code);

    [Fact]
    public void An_examiner_assesses_no_level_above_the_grade() =>
        Assert.Equal(
            FilingProblem.ExaminerLevelAboveGrade.Code,
            In(FilingState.Draft).SetExaminer(Examiner(SkillLevel.Technician), lastChange: 0, Id, Rules, Invented.Caller(Role.School, Id)).Problem?.Code);

    [Fact]
    public void A_filing_does_not_expire_on_its_last_day() =>
        Assert.Equal(
            FilingProblem.NotYetExpired.Code,
            (In(FilingState.Filed) with { ValidTo = new(2023, 9, 4) }).Expire(Invented.Caller(Role.System)).Problem?.Code);

    private static DateOnly Today => new(2023, 9, 4);

    private static CertificationBody In(FilingState state) =>
        new() { State = state, Scope = [Item(SkillLevel.Senior)], Series = Series, ValidFrom = new(2020, 9, 1), ValidTo = new(2023, 8, 31) };

    private static ScopeItem Item(SkillLevel level) => new(Lamps, level, new(2023, 9, 1), new(2026, 8, 31));

    private static FileFiling Filing() => new("中人社备〔2023〕1号", new(2023, 9, 1), Series);

    private static Examiner Examiner(SkillLevel level) =>
        new(Guid.CreateVersion7(), ExaminerGrade.Examiner, "KP001", [Lamps], [level], new(2023, 1, 1), new(2025, 12, 31));

    private static CommandContext By(Role role, Guid actor) => Invented.Caller(role, null, "原因", actor);

    private static Decision<CertificationBody> Act(CertificationBody body, FilingMove move, CommandContext context) => move switch
    {
        FilingMove.Draft => body.Draft(new([Item(SkillLevel.Senior)]), BodyKind.Employer, Id, Rules, context),
        FilingMove.Submit => body.Submit(Id, context),
        FilingMove.Accept => body.Accept(context),
        FilingMove.Return => body.Return(context),
        FilingMove.Review => body.Review(context),
        FilingMove.File => body.File(Filing(), Rules, context),
        FilingMove.SetExaminer => body.SetExaminer(Examiner(SkillLevel.Senior), lastChange: 0, Id, Rules, context),
        FilingMove.ReserveNumbers => body.ReserveNumbers(new(2023, SkillLevel.Senior, 5), context),
        FilingMove.Expire => body.Expire(context),
        FilingMove.Withdraw => body.Withdraw(context),
        _ => throw new ArgumentOutOfRangeException(nameof(move)),
    };
}
