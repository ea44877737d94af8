using TalentHub.Organisations.Domain.Alliances;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.States;
using TalentHub.Testing;

namespace TalentHub.Organisations.Tests.Domain;

public sealed class AllianceTests
{
    public static TheoryData<Role, AllianceState, AllianceMove> EveryRoleStateAndMove() => new(
        from role in Enum.GetValues<Role>()
        from state in Enum.GetValues<AllianceState>()
        from move in Enum.GetValues<AllianceMove>()
        select (role, state, move));

    [Theory]
    [MemberData(nameof(EveryRoleStateAndMove))]
    public void A_move_is_made_exactly_when_the_table_has_it(Role role, AllianceState from, AllianceMove move)
    {
        var row = Alliance.Moves.FirstOrDefault(m => m.Name == move && m.From == from);
        var context = Invented.Caller(role, null, "原因");
        var alliance = new Alliance { State = from, Name = "照明联盟" };
        Decision<Alliance> decision = move switch
        {
            AllianceMove.Found => alliance.Found(new("照明联盟", new(2023, 5, 1)), context),
            AllianceMove.Rename => alliance.Rename(new("灯饰联盟"), context),
            AllianceMove.Admit => alliance.Admit(new([Guid.CreateVersion7()]), context),
            AllianceMove.Dismiss => alliance.Dismiss(isMember: true, context),
            AllianceMove.Dissolve => alliance.Dissolve(context),
            _ => throw new ArgumentOutOfRangeException(nameof(move)),
        };

        Assert.Equal(row is not null && row.Roles.Contains(role), decision.Accepted);
        Assert.Equal(decision.Accepted ? row!.To : (AllianceState?)null, decision.Next?.State);
    }

    [Fact]
    public void A_name_that_was_changed_meanwhile_is_not_overwritten()
    {
        var alliance = new Alliance { State = AllianceState.Active, Name = "照明联盟" };
        var seen = Invented.Caller(Role.BureauClerk) with { MadeOn = Alliance.VersionOf(alliance.Name) };

        var first = alliance.Rename(new("灯饰联盟"), seen).Next!;
        Assert.Equal(RecordVersion.Changed.Code, first.Rename(new("灯具联盟"), seen).Problem?.Code);
        Assert.Equal("灯具联盟", first.Rename(new("灯具联盟"), seen with { MadeOn = Alliance.VersionOf(first.Name) }).Next?.Name);
    }

    [Fact]
    public void Who_is_no_member_is_not_let_go_and_who_goes_goes_for_a_reason()
    {
        var alliance = new Alliance { State = AllianceState.Active, Name = "照明联盟" };
        Assert.Equal(AllianceProblem.NotMember.Code, alliance.Dismiss(isMember: false, Invented.Caller(Role.BureauClerk, null, "退出")).Problem?.Code);
        Assert.Equal(MoveProblem.ReasonMissing.Code, alliance.Dismiss(isMember: true, Invented.Caller(Role.BureauClerk)).Problem?.Code);
        Assert.Equal(AllianceProblem.NoMembers.Code, alliance.Admit(new([]), Invented.Caller(Role.BureauClerk)).Problem?.Code);
    }
}
