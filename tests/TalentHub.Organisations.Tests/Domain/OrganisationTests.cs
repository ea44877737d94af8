using TalentHub.Organisations.Domain.Organisations;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Platform.Domain.States;
using TalentHub.Testing;

namespace TalentHub.Organisations.Tests.Domain;

public sealed class OrganisationTests
{
    private static readonly Guid Id = Guid.CreateVersion7();
    private static readonly OrganisationDetails Details = new("中山示例照明有限公司", "古镇镇");

    public static TheoryData<Role, OrganisationState, OrganisationMove> EveryRoleStateAndMove() => new(
        from role in Enum.GetValues<Role>()
        from state in Enum.GetValues<OrganisationState>()
        from move in Enum.GetValues<OrganisationMove>()
        select (role, state, move));

    [Theory]
    [MemberData(nameof(EveryRoleStateAndMove))]
    public void A_move_is_made_exactly_when_the_table_has_it(Role role, OrganisationState from, OrganisationMove move)
    {
        var row = Organisation.Moves.FirstOrDefault(m => m.Name == move && m.From == from);
        var context = Invented.Caller(role, Id, "原因");
        var organisation = new Organisation { State = from, Kind = OrganisationKind.Enterprise, Details = Details };
        var decision = move switch
        {
            OrganisationMove.Register => organisation.Register(Register(Details), OrganisationKind.Enterprise, context),
            OrganisationMove.Edit => organisation.Edit(new(Details), Id, context),
            _ => organisation.Turn(move, context),
        };

        Assert.Equal(row is not null && row.Roles.Contains(role), decision.Accepted);
        Assert.Equal(decision.Accepted ? row!.To : (OrganisationState?)null, decision.Next?.State);
    }

    [Fact]
    public void Another_enterprise_does_not_find_the_record() =>
        Assert.Equal(
            OrganisationProblem.NotFound.Code,
            Active().Edit(new(Details), Id, Invented.Caller(Role.Enterprise, Guid.CreateVersion7())).Problem?.Code);

    [Theory]
    [InlineData(" ", "古镇镇", OrganisationKind.Enterprise, null, "organisation.name-empty")]
    [InlineData("示例", "", OrganisationKind.Enterprise, null, "organisation.district-empty")]
    [InlineData("示例", "东区", OrganisationKind.School, null, "organisation.school-type-missing")]
    [InlineData("示例", "东区", OrganisationKind.Enterprise, SchoolType.TechnicalSchool, "organisation.school-type-not-for-this")]
    [InlineData("示例", "东区", OrganisationKind.School, SchoolType.TechnicianCollege, null)]
    public void Details_fit_the_kind(string name, string district, OrganisationKind kind, SchoolType? type, string? problem) =>
        Assert.Equal(
            problem,
            new Organisation().Register(Register(new(name, district, type)), kind, Invented.Caller(Role.BureauClerk)).Problem?.Code);

    [Fact]
    public void Closing_needs_a_reason() =>
        Assert.Equal(
            MoveProblem.ReasonMissing.Code, Active().Turn(OrganisationMove.Close, Invented.Caller(Role.BureauApprover)).Problem?.Code);

    private static Organisation Active() => new() { State = OrganisationState.Active, Kind = OrganisationKind.Enterprise, Details = Details };

    private static RegisterOrganisation Register(OrganisationDetails details) =>
        new(UnifiedSocialCreditCode.Parse(Invented.CreditCode(1)).OrThrow(), details);
}
