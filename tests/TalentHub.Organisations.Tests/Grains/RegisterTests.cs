using Microsoft.EntityFrameworkCore;
using TalentHub.Organisations.Domain.Alliances;
using TalentHub.Organisations.Domain.Organisations;
using TalentHub.Organisations.Grains;
using TalentHub.Organisations.Store;
using TalentHub.Organisations.Tests.Support;
using TalentHub.People.Domain.Rosters;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Store;
using TalentHub.Testing;

namespace TalentHub.Organisations.Tests.Grains;

public sealed class RegisterTests : IAsyncLifetime
{
    private OrganisationSilo _silo = null!;

    public async ValueTask InitializeAsync() => _silo = await OrganisationSilo.Start();

    public ValueTask DisposeAsync() => _silo.DisposeAsync();

    [Fact]
    public async Task A_credit_code_is_registered_once()
    {
        await _silo.Enterprise(10);
        var again = await _silo.Grains.GetGrain<IEnterpriseGrain>(Guid.CreateVersion7())
            .Register(new(OrganisationSilo.Code(10), new("别的企业", "小榄镇")), Invented.Caller(Role.BureauClerk));
        Assert.Equal(OrganisationProblem.CreditCodeTaken.Code, again.Problem?.Code);
    }

    [Fact]
    public async Task A_roster_enters_new_enterprises_leaves_known_ones_and_refuses_another_name()
    {
        var bureau = _silo.Grains.GetGrain<IBureauGrain>(await _silo.Bureau());
        await _silo.Enterprise(10);
        var command = new RegisterEnterprises([Entry(2, 10, "示例企业10"), Entry(3, 11, "示例企业11"), Entry(4, 10, "改名企业")]);
        var context = Invented.Caller(Role.BureauClerk);

        var chunk = (await bureau.RegisterEnterprises(command, context)).OrThrow();
        Assert.Equal(
            [RosterVerdict.Already, RosterVerdict.Registered, RosterVerdict.Refused], chunk.Findings.Select(f => f.Verdict));
        Assert.Equal(
            (4, EnterpriseColumns.Name), (chunk.Findings[2].Problems[0].Row, chunk.Findings[2].Problems[0].Column));

        // Repeated under its operation id it answers the same; under another one, all are known.
        Assert.Equal(chunk.Counts, (await bureau.RegisterEnterprises(command, context)).OrThrow().Counts);
        var later = (await bureau.RegisterEnterprises(command, Invented.Caller(Role.BureauClerk))).OrThrow();
        Assert.Equal(new RosterCounts(3, 0, 2, 0, 1), later.Counts);
        Assert.Equal(2, await _silo.Value<long>("SELECT count(*) FROM organisations.organisation WHERE kind = 'Enterprise'"));
    }

    [Fact]
    public async Task An_enterprise_that_a_roster_entered_is_edited_as_any_other()
    {
        var bureau = _silo.Grains.GetGrain<IBureauGrain>(await _silo.Bureau());
        (await bureau.RegisterEnterprises(new([Entry(2, 11, "示例企业11")]), Invented.Caller(Role.BureauClerk))).OrThrow();
        var id = await _silo.Value<Guid>("SELECT id FROM organisations.organisation WHERE name = '示例企业11'");

        var edited = await _silo.Grains.GetGrain<IEnterpriseGrain>(id)
            .Edit(new(new("示例企业十一", "横栏镇")), Invented.Caller(Role.Enterprise, id));
        Assert.Equal("横栏镇", edited.OrThrow().Details.District);
        Assert.Equal("示例企业十一", await _silo.Value<string>("SELECT name FROM organisations.organisation WHERE id = $1", id));
        var asSchool = await _silo.Grains.GetGrain<ISchoolGrain>(id).Edit(new(new("院校", "横栏镇")), Invented.Caller(Role.BureauClerk));
        Assert.Equal(OrganisationProblem.NotFound.Code, asSchool.Problem?.Code);
    }

    [Fact]
    public async Task A_roster_of_alliances_founds_them_and_counts_an_enterprise_in_two_once()
    {
        var bureau = _silo.Grains.GetGrain<IBureauGrain>(await _silo.Bureau());
        await _silo.Enterprise(10);
        await _silo.Enterprise(11);
        var command = new RegisterMemberships([Member(2, "照明联盟", 10), Member(3, "照明联盟", 11), Member(4, "家电联盟", 10), Member(5, "家电联盟", 99)]);

        var chunk = (await bureau.RegisterMemberships(command, Invented.Caller(Role.BureauClerk))).OrThrow();
        Assert.Equal(new RosterCounts(4, 0, 0, 3, 1), chunk.Counts);
        Assert.Equal(OrganisationProblem.EnterpriseUnknown.Code, chunk.Findings[3].Problems[0].Code);
        var later = (await bureau.RegisterMemberships(command, Invented.Caller(Role.BureauClerk))).OrThrow();
        Assert.Equal(new RosterCounts(4, 0, 3, 0, 1), later.Counts);
        Assert.Equal(2, await _silo.Value<long>("SELECT count(*) FROM organisations.alliance"));
        Assert.Equal(2, await _silo.Value<long>("SELECT count(DISTINCT enterprise_id) FROM organisations.alliance_member"));

        var id = await _silo.Value<Guid>("SELECT id FROM organisations.alliance WHERE name = '照明联盟'");
        var dissolved = await _silo.Grains.GetGrain<IAllianceGrain>(id).Dissolve(new(), Invented.Caller(Role.BureauApprover, null, "合并"));
        Assert.Equal(AllianceState.Dissolved, dissolved.OrThrow().State);
    }

    [Fact]
    public async Task Only_the_bureaus_clerk_enters_rosters()
    {
        var bureau = _silo.Grains.GetGrain<IBureauGrain>(await _silo.Bureau());
        var refused = await bureau.RegisterEnterprises(new([Entry(2, 11, "示例企业11")]), Invented.Caller(Role.Enterprise, Guid.CreateVersion7()));
        Assert.Equal(OrganisationProblem.NotFound.Code, refused.Problem?.Code);
        Assert.Equal(0, await _silo.Value<long>("SELECT count(*) FROM organisations.organisation WHERE kind = 'Enterprise'"));
    }

    [Fact]
    public async Task An_alliance_admits_only_registered_enterprises_and_lets_them_go()
    {
        var member = await _silo.Enterprise(10);
        var school = await _silo.School(20, SchoolType.TechnicalSchool);
        var alliance = _silo.Grains.GetGrain<IAllianceGrain>(Guid.CreateVersion7());
        (await alliance.Found(new("照明联盟", new(2023, 5, 1)), Invented.Caller(Role.BureauClerk))).OrThrow();

        Assert.Equal(AllianceProblem.MemberUnknown.Code, (await alliance.Admit(new([member, school]), Invented.Caller(Role.BureauClerk))).Problem?.Code);
        (await alliance.Admit(new([member, member]), Invented.Caller(Role.BureauClerk))).OrThrow();
        Assert.Equal(1, await _silo.Value<long>("SELECT count(*) FROM organisations.alliance_member"));
        (await alliance.Dismiss(new(member), Invented.Caller(Role.BureauClerk, null, "退出"))).OrThrow();
        Assert.Equal(0, await _silo.Value<long>("SELECT count(*) FROM organisations.alliance_member"));
    }

    [Fact]
    public async Task Each_reader_sees_its_own_organisation_and_the_bureau_all()
    {
        var own = await _silo.Enterprise(10);
        await _silo.Enterprise(11);
        Assert.Equal([own], await Seen(new(Everything: false, own)));
        Assert.Empty(await Seen(DataScope.Nothing));
        Assert.Equal(2, (await Seen(DataScope.System)).Count);
    }

    private static EnterpriseEntry Entry(int row, int n, string name) => new(row, OrganisationSilo.Code(n), new(name, "古镇镇"));

    private static AllianceEntry Member(int row, string alliance, int n) => new(row, alliance, OrganisationSilo.Code(n));

    private async Task<List<Guid>> Seen(DataScope scope)
    {
        var options = new DbContextOptionsBuilder<OrganisationsContext>().UseNpgsql(_silo.Silo.Database.ConnectionString).UseSnakeCaseNamingConvention();
        await using var context = new OrganisationsContext(options.Options, scope);
        return await context.Organisations.Select(o => o.Id).ToListAsync(TestContext.Current.CancellationToken);
    }
}
