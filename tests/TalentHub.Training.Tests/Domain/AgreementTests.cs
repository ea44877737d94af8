using TalentHub.Organisations.Domain.Organisations;
using TalentHub.People.Domain.Rosters;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.States;
using TalentHub.Testing;
using TalentHub.Training.Domain.Agreements;
using TalentHub.Training.Tests.Support;

namespace TalentHub.Training.Tests.Domain;

public sealed class AgreementTests
{
    private static readonly Dictionary<AgreementMove, Func<Agreement, CommandContext, Decision<Agreement>>> Decide = new()
    {
        [AgreementMove.Sign] = (a, by) => a.Sign(new(Given.Enterprise, Given.Terms), Given.AgreementFacts(), by),
        [AgreementMove.End] = (a, by) => a.End(by),
        [AgreementMove.Expire] = (a, by) => a.Expire(by),
    };

    public static TheoryData<AgreementState, AgreementMove> EveryStateAndMove => [.. from state in Enum.GetValues<AgreementState>()
                                                                                    from move in Enum.GetValues<AgreementMove>()
                                                                                    select (state, move)];

    [Theory, MemberData(nameof(EveryStateAndMove))]
    public void Every_role_can_do_what_the_table_says_and_nothing_else(AgreementState state, AgreementMove move)
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            var row = Agreement.Moves.SingleOrDefault(m => m.Name == move && m.From == state && m.Roles.Contains(role));
            var decision = Decide[move](In(state, over: move == AgreementMove.Expire), Given.By(role, "原因", Given.School));
            Assert.Equal(row is not null, decision.Accepted);
            Assert.Equal(row?.To, decision.Next?.State);
        }
    }

    [Theory, MemberData(nameof(EveryStateAndMove))]
    public void Another_school_finds_no_agreement(AgreementState state, AgreementMove move)
    {
        if (state != AgreementState.None)
        {
            var refused = Decide[move](In(state), Given.By(Role.School, "原因", Given.OtherSchool)).Problem;
            Assert.Equal(AgreementProblem.NotFound.Code, refused?.Code);
        }
    }

    [Fact]
    public void Ending_needs_a_reason() =>
        Assert.Equal(MoveProblem.ReasonMissing.Code, In(AgreementState.Live).End(Given.By(Role.School)).Problem?.Code);

    [Fact]
    public void An_agreement_in_force_does_not_expire() =>
        Assert.Equal(AgreementProblem.NotOverYet.Code, In(AgreementState.Live).Expire(Given.By(Role.System)).Problem?.Code);

    public static TheoryData<AgreementTerms, AgreementFacts, string> WrongAgreements => new()
    {
        { Given.Terms with { To = Given.Terms.From.AddDays(-1) }, Given.AgreementFacts(), AgreementProblem.DatesWrong.Code },
        { Given.Terms with { To = Given.Today.AddDays(-1) }, Given.AgreementFacts(), AgreementProblem.OverAlready.Code },
        { Given.Terms with { Kind = (AgreementKind)9 }, Given.AgreementFacts(), AgreementProblem.KindWrong.Code },
        { Given.Terms, Given.AgreementFacts() with { School = null }, AgreementProblem.SchoolUnknown.Code },
        { Given.Terms, Given.AgreementFacts() with { Enterprise = null }, AgreementProblem.EnterpriseUnknown.Code },
        { Given.Terms, Given.AgreementFacts() with { Enterprise = Given.Party(Given.OtherSchool) }, AgreementProblem.EnterpriseUnknown.Code },
        {
            Given.Terms,
            Given.AgreementFacts() with { Enterprise = Given.Party(Given.Enterprise, OrganisationKind.Enterprise, OrganisationState.Closed) },
            OrganisationProblem.Closed.Code
        },
    };

    [Theory, MemberData(nameof(WrongAgreements), DisableDiscoveryEnumeration = true)]
    public void What_is_wrong_with_a_new_agreement_is_said(AgreementTerms terms, AgreementFacts facts, string code) =>
        Assert.Equal(code, new Agreement().Sign(new(Given.Enterprise, terms), facts, Given.By(Role.School)).Problem?.Code);

    [Fact]
    public void The_last_day_is_a_day_in_force() =>
        Assert.True(new Agreement()
            .Sign(new(Given.Enterprise, Given.Terms with { To = Given.Today }), Given.AgreementFacts(), Given.By(Role.School)).Accepted);

    [Fact]
    public void Every_wrong_cell_of_a_row_is_named_with_its_column()
    {
        var (entry, problems) = AgreementCells.Read(7, new Dictionary<string, string>
        {
            [AgreementColumns.CreditCode] = "123", [AgreementColumns.Kind] = "合作伙伴", [AgreementColumns.From] = "明年", [AgreementColumns.To] = "",
        });
        Assert.Null(entry);
        Assert.Equal(
            [AgreementColumns.CreditCode, AgreementColumns.Kind, AgreementColumns.From, AgreementColumns.To], problems.Select(p => p.Column));
        Assert.All(problems, p => Assert.Equal(7, p.Row));
        Assert.Equal(
            [RosterProblem.CellChoice.Code, RosterProblem.CellDate.Code, RosterProblem.CellEmpty.Code], problems.Skip(1).Select(p => p.Code));
    }

    [Theory]
    [InlineData("", AgreementKind.Cooperation)]
    [InlineData("订单培养", AgreementKind.OrderedTraining)]
    [InlineData("internship", AgreementKind.Internship)]
    public void A_right_row_is_read(string kind, AgreementKind expected)
    {
        var (entry, problems) = AgreementCells.Read(2, new Dictionary<string, string>
        {
            [AgreementColumns.CreditCode] = Invented.CreditCode(1), [AgreementColumns.Kind] = kind, [AgreementColumns.From] = "2023-03-01",
            [AgreementColumns.To] = "2026-02-28",
        });
        Assert.Empty(problems);
        Assert.Equal(Given.Terms with { Kind = expected }, entry?.Terms);
    }

    private static Agreement In(AgreementState state, bool over = false) => state == AgreementState.None ? new() : new()
    {
        State = state, SchoolId = Given.School, EnterpriseId = Given.Enterprise,
        Terms = over ? Given.Terms with { To = Given.Today.AddDays(-1) } : Given.Terms,
    };
}
