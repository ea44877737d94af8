using TalentHub.Organisations.Domain;
using TalentHub.Organisations.Domain.Organisations;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.States;
using TalentHub.Training.Domain.Agreements;
using TalentHub.Training.Domain.Classes;
using TalentHub.Training.Tests.Support;

namespace TalentHub.Training.Tests.Domain;

public sealed class TrainingClassTests
{
    private static readonly Dictionary<ClassMove, Func<TrainingClass, CommandContext, Decision<TrainingClass>>> Decide = new()
    {
        [ClassMove.Open] = (c, by) => c.Open(Given.OpenClass(), Given.ClassFacts(), by),
        [ClassMove.Edit] = (c, by) => c.Edit(Given.EditClass(), agreement: null, by),
        [ClassMove.Enrol] = (c, by) => c.Enrol(1, by),
        [ClassMove.Withdraw] = (c, by) => c.Withdraw(enrolled: true, by),
        [ClassMove.Close] = (c, by) => c.Close(by),
        [ClassMove.Graduate] = (c, by) => c.Graduate(by),
    };

    public static TheoryData<ClassState, ClassMove> EveryStateAndMove => [.. from state in Enum.GetValues<ClassState>()
                                                                            from move in Enum.GetValues<ClassMove>()
                                                                            select (state, move)];

    [Theory, MemberData(nameof(EveryStateAndMove))]
    public void Every_role_can_do_what_the_table_says_and_nothing_else(ClassState state, ClassMove move)
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            var row = TrainingClass.Moves.SingleOrDefault(m => m.Name == move && m.From == state && m.Roles.Contains(role));
            var decision = Decide[move](In(state), Given.By(role, "原因", Given.School));
            Assert.Equal(row is not null, decision.Accepted);
            Assert.Equal(row?.To, decision.Next?.State);
        }
    }

    [Theory, MemberData(nameof(EveryStateAndMove))]
    public void Another_school_finds_no_class(ClassState state, ClassMove move)
    {
        if (state != ClassState.None)
        {
            var refused = Decide[move](In(state), Given.By(Role.School, "原因", Given.OtherSchool)).Problem;
            Assert.Equal(ClassProblem.NotFound.Code, refused?.Code);
        }
    }

    [Fact]
    public void The_partner_enterprise_finds_the_class_and_may_not_change_it() =>
        Assert.Equal(
            MoveProblem.WrongRole.Code, (In(ClassState.Open) with { PartnerId = Given.Enterprise }).Enrol(1, Given.By(Role.Enterprise)).Problem?.Code);

    [Theory]
    [InlineData(ClassMove.Withdraw)]
    [InlineData(ClassMove.Close)]
    public void Letting_go_needs_a_reason(ClassMove move) =>
        Assert.Equal(MoveProblem.ReasonMissing.Code, Decide[move](In(ClassState.Open), Given.By(Role.School)).Problem?.Code);

    [Theory]
    [InlineData("2023-03-01", "2026-02-28", true)]
    [InlineData("2023-09-04", "2023-09-04", true)]
    [InlineData("2023-09-05", "2026-02-28", false)]
    [InlineData("2022-03-01", "2023-09-03", false)]
    public void A_partner_needs_an_agreement_in_force_that_day(string from, string to, bool accepted)
    {
        var agreement = new LiveAgreement(
            Guid.CreateVersion7(), Given.Enterprise, new(AgreementKind.OrderedTraining, DateOnly.Parse(from), DateOnly.Parse(to)));
        var decision = new TrainingClass().Open(Given.OpenClass(partner: Given.Enterprise), Given.ClassFacts(agreement), Given.By(Role.School));
        Assert.Equal(accepted, decision.Accepted);
        Assert.Equal(accepted ? agreement.Id : null, decision.Next?.AgreementId);
        Assert.Equal(accepted ? null : ClassProblem.PartnerWithoutAgreement.Code, decision.Problem?.Code);
    }

    [Fact]
    public void A_partner_without_any_agreement_is_refused() =>
        Assert.Equal(
            ClassProblem.PartnerWithoutAgreement.Code,
            new TrainingClass().Open(Given.OpenClass(partner: Given.Enterprise), Given.ClassFacts(), Given.By(Role.School)).Problem?.Code);

    public static TheoryData<OpenClass, ClassFacts, string> WrongClasses => new()
    {
        { Given.OpenClass() with { Name = " " }, Given.ClassFacts(), ClassProblem.NameWrong.Code },
        { Given.OpenClass() with { Name = new string('班', 101) }, Given.ClassFacts(), ClassProblem.NameWrong.Code },
        { Given.OpenClass() with { Level = (SkillLevel)6 }, Given.ClassFacts(), ClassProblem.LevelWrong.Code },
        { Given.OpenClass() with { Year = 2012 }, Given.ClassFacts(), ClassProblem.YearWrong.Code },
        { Given.OpenClass() with { Year = 2025 }, Given.ClassFacts(), ClassProblem.YearWrong.Code },
        { Given.OpenClass(), new(null, null), ClassProblem.SchoolUnknown.Code },
        { Given.OpenClass(), new(Given.Party(Given.School, OrganisationKind.Enterprise), null), ClassProblem.SchoolUnknown.Code },
        { Given.OpenClass(), new(Given.Party(Given.School, state: OrganisationState.Closed), null), ClassProblem.SchoolUnknown.Code },
    };

    [Theory, MemberData(nameof(WrongClasses), DisableDiscoveryEnumeration = true)]
    public void What_is_wrong_with_a_new_class_is_said(OpenClass command, ClassFacts facts, string code) =>
        Assert.Equal(code, new TrainingClass().Open(command, facts, Given.By(Role.School)).Problem?.Code);

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(500, true)]
    [InlineData(501, false)]
    public void A_commit_takes_one_to_five_hundred_students(int students, bool accepted) =>
        Assert.Equal(accepted, In(ClassState.Open).Enrol(students, Given.By(Role.School)).Accepted);

    [Fact]
    public void An_edited_class_keeps_its_students_and_its_partner_s_agreement()
    {
        var agreement = Guid.CreateVersion7();
        var edited = (In(ClassState.Open) with { PartnerId = Given.Enterprise, AgreementId = agreement, Students = 7 })
            .Edit(Given.EditClass(partner: Given.Enterprise), agreement: null, Given.By(Role.School)).Next;

        Assert.Equal(("23级灯具二班", SkillLevel.Senior, 7, agreement), (edited!.Name, edited.Level, edited.Students, edited.AgreementId));
        Assert.Equal(
            ClassProblem.PartnerWithoutAgreement.Code,
            In(ClassState.Open).Edit(Given.EditClass(partner: Given.Enterprise), agreement: null, Given.By(Role.School)).Problem?.Code);
    }

    [Fact]
    public void A_class_without_students_does_not_graduate() =>
        Assert.Equal(
            ClassProblem.NobodyToGraduate.Code, (In(ClassState.Open) with { Students = 0 }).Graduate(Given.By(Role.School)).Problem?.Code);

    [Fact]
    public void Problems_speak_both_languages_and_have_codes_of_their_own()
    {
        var problems = new[] { typeof(ClassProblem), typeof(AgreementProblem) }
            .SelectMany(type => type.GetFields()).Select(field => (ProblemType)field.GetValue(null)!).ToList();
        Assert.Equal(problems.Count, problems.Select(p => p.Code).Distinct().Count());
        Assert.All(problems, p => Assert.True(p.Chinese.EndsWith('。') && p.English.EndsWith('.')));
    }

    private static TrainingClass In(ClassState state) =>
        state == ClassState.None
            ? new()
            : new TrainingClass().Open(Given.OpenClass(), Given.ClassFacts(), Given.By(Role.School)).Next! with { State = state, Students = 3 };
}
