using TalentHub.People.Domain.Experts;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Money;
using TalentHub.Platform.Domain.States;
using TalentHub.Testing;

namespace TalentHub.People.Tests.Domain;

public sealed class ExpertTests
{
    private static readonly Guid Employer = Guid.CreateVersion7();
    private static readonly Guid EngagementId = Guid.CreateVersion7();
    private static readonly IReadOnlyList<WayOfEngagement> Ways = [new("project", "项目合作", "Project")];
    private static readonly EngagementTerms Terms =
        new("project", "光学设计", new(2023, 8, 1), new(2023, 12, 31), Yuan.Of(60_000).OrThrow());

    public static TheoryData<Role, EngagementState, EngagementMove> EveryRoleStateAndMove() => new(
        from role in Enum.GetValues<Role>()
        from state in Enum.GetValues<EngagementState>()
        from move in Enum.GetValues<EngagementMove>()
        select (role, state, move));

    [Theory]
    [MemberData(nameof(EveryRoleStateAndMove))]
    public void A_move_is_made_exactly_when_the_table_has_it(Role role, EngagementState from, EngagementMove move)
    {
        var row = Expert.Moves.FirstOrDefault(m => m.Name == move && m.From == from);
        var decision = Act(With(from), move, Invented.Caller(role, Employer, "原因"));

        if (row is not null && row.Roles.Contains(role))
        {
            Assert.True(decision.Accepted, decision.Problem?.English);
            Assert.Equal(row.To, decision.Next.Find(EngagementId)!.State);
        }
        else
        {
            Assert.False(decision.Accepted);
        }
    }

    [Fact]
    public void Another_employer_does_not_find_the_engagement() =>
        Assert.Equal(
            ExpertProblem.EngagementNotFound.Code,
            Act(With(EngagementState.Draft), EngagementMove.Propose, Invented.Caller(Role.Enterprise, Guid.CreateVersion7())).Problem?.Code);

    [Theory]
    [InlineData("2023-07-31", "expert.day-outside-term")]
    [InlineData("2024-01-01", "expert.day-outside-term")]
    [InlineData("2023-09-05", "expert.day-in-future")]
    [InlineData("2023-08-10", "expert.day-taken")]
    [InlineData("2023-08-11", null)]
    public void A_day_lies_in_the_term_in_the_past_and_is_free(string day, string? problem)
    {
        var decision = With(EngagementState.Active).RecordDays(
            new(EngagementId, [DateOnly.Parse(day)]), new HashSet<DateOnly> { new(2023, 8, 10) }, Invented.Caller(Role.Enterprise, Employer));
        Assert.Equal(problem, decision.Problem?.Code);
    }

    [Fact]
    public void One_day_named_twice_counts_once() =>
        Assert.Equal(1, With(EngagementState.Active).RecordDays(
            new(EngagementId, [new(2023, 8, 11), new(2023, 8, 11)]), new HashSet<DateOnly>(), Invented.Caller(Role.Enterprise, Employer))
            .Next!.Find(EngagementId)!.DaysRecorded);

    [Fact]
    public void An_engagement_is_not_completed_while_days_wait_for_the_expert()
    {
        var expert = With(EngagementState.Active, recorded: 3, confirmed: 1);
        Assert.Equal(
            ExpertProblem.DaysUnconfirmed.Code,
            Act(expert, EngagementMove.Complete, Invented.Caller(Role.Enterprise, Employer)).Problem?.Code);
    }

    [Theory]
    [InlineData(EngagementMove.Decline, Role.Expert)]
    [InlineData(EngagementMove.End, Role.Enterprise)]
    public void Declining_and_ending_need_a_reason(EngagementMove move, Role role) =>
        Assert.Equal(
            MoveProblem.ReasonMissing.Code, Act(With(EngagementState.Proposed), move, Invented.Caller(role, Employer)).Problem?.Code);

    [Theory]
    [InlineData("lecture", "题目", "2023-08-01", "2023-08-02", 1, "expert.way-unknown")]
    [InlineData("project", " ", "2023-08-01", "2023-08-02", 1, "expert.topic-empty")]
    [InlineData("project", "题目", "2023-08-02", "2023-08-01", 1, "expert.dates-reversed")]
    [InlineData("project", "题目", "2023-08-01", "2023-08-01", 0, "expert.pay-not-positive")]
    [InlineData("project", "题目", "2023-08-01", "2023-08-01", 1, null)]
    public void Terms_are_checked_field_by_field(string way, string topic, string from, string to, int pay, string? problem)
    {
        var terms = new EngagementTerms(way, topic, DateOnly.Parse(from), DateOnly.Parse(to), Yuan.Of(pay).OrThrow());
        var decision = new Expert { State = ExpertState.Registered }.Draft(
            new(EngagementId, terms), Ways, Invented.Caller(Role.Enterprise, Employer));
        Assert.Equal(problem, decision.Problem?.Code);
    }

    private static Expert With(EngagementState state, int recorded = 0, int confirmed = 0) => new()
    {
        State = ExpertState.Registered,
        Engagements = state == EngagementState.None ? [] : [new(EngagementId, Employer, Terms, state, recorded, confirmed)],
    };

    private static Decision<Expert> Act(Expert expert, EngagementMove move, CommandContext context) => move switch
    {
        EngagementMove.Draft => expert.Draft(new(EngagementId, Terms), Ways, context),
        EngagementMove.Revise => expert.Revise(new(EngagementId, Terms), Ways, context),
        EngagementMove.RecordDays => expert.RecordDays(new(EngagementId, [new(2023, 8, 11)]), new HashSet<DateOnly>(), context),
        EngagementMove.ConfirmDays => (expert with
        {
            Engagements = [.. expert.Engagements.Select(e => e with { DaysRecorded = 1 })],
        }).ConfirmDays(EngagementId, context),
        _ => expert.Advance(new(EngagementId, move), context),
    };
}
