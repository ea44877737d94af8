using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Calendar;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Notices;
using TalentHub.Platform.Domain.Personal;
using TalentHub.Platform.Grains.Notices;
using TalentHub.Platform.Hosting;
using TalentHub.Platform.Jobs.Notices;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Commits;
using TalentHub.Platform.Store.Notices;
using TalentHub.Platform.Store.Personal;
using TalentHub.Testing;

namespace TalentHub.Platform.Tests.Notices;

/// <summary>Public notices around the National Day holidays of 2023, on the real database.</summary>
public sealed class PublicNoticeTests : IAsyncLifetime
{
    private static readonly DateOnly Opens = new(2023, 9, 27);
    private static readonly DateOnly Closes = new(2023, 10, 10);
    private readonly Guid _notice = Guid.CreateVersion7();
    private readonly Guid _matter = Guid.CreateVersion7();
    private readonly TestFolder _folder = new();
    private TestSilo _silo = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new($"{KeySettings.Section}:{nameof(KeySettings.File)}", _folder["keys.json"])]).Build();
        _silo = await TestSilo.Start("platform", [typeof(Commit).Assembly], services => services
            .AddTalentHubPersonalData(configuration).AddTalentHubTime().AddTalentHubNotices().AddScoped(_ => DataScope.System));
        await _silo.Services.GetRequiredService<KeyRing>().Load(Cancel);
    }

    public async ValueTask DisposeAsync()
    {
        await _silo.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public void Five_working_days_pass_over_the_holidays_and_end_with_the_fifth() => Assert.Equal((Opens, Closes), (Notice().OpensOn, Notice().ClosesOn));

    [Fact]
    public void A_line_with_a_number_of_a_person_is_not_published()
    {
        var notice = Notice() with { Lines = [new NoticeLine("1", ["11010519491231002X"])] };
        Assert.Equal("notice.holds-personal-number", notice.Prepare(Opens, 5, WorkingCalendar.National).Problem?.Code);
    }

    [Fact]
    public async Task A_matter_goes_on_the_day_after_its_period_and_not_before()
    {
        await Publish();
        Assert.Equal("notice.period-not-over", (await Notices.MayProceed(_notice, Closes, Cancel)).Problem?.Code);
        var facts = (await Notices.MayProceed(_notice, Closes.AddDays(1), Cancel)).OrThrow();
        Assert.Equal((Closes, Convert.ToHexString(Notice().Digest()), 0), (facts.ClosesOn, Convert.ToHexString(facts.Digest), facts.UpheldLines.Count));
        Assert.Equal("notice.not-found", (await Notices.MayProceed(Guid.CreateVersion7(), Closes, Cancel)).Problem?.Code);
    }

    [Fact]
    public async Task A_second_notice_about_the_same_is_refused_while_the_first_is_open()
    {
        await Publish();
        var again = await Matter.Publish(new PublishMatter(Notice() with { Id = Guid.CreateVersion7() }), On(Opens, Role.BureauClerk));
        Assert.Equal("notice.already-open", again.Problem?.Code);
    }

    [Fact]
    public async Task An_open_objection_stops_the_matter_until_it_is_decided()
    {
        await Publish();
        var objection = await Object("A-1", Closes);
        Assert.Equal("notice.objection-open", (await Notices.MayProceed(_notice, Closes.AddDays(1), Cancel)).Problem?.Code);

        await Decide(objection, uphold: false);
        Assert.Empty((await Notices.MayProceed(_notice, Closes.AddDays(1), Cancel)).OrThrow().UpheldLines);
        Assert.Equal("state.wrong-state", (await Grain.DecideObjection(new DecideObjection(objection, Uphold: true), On(Closes, Role.BureauApprover, "再看"))).Problem?.Code);
    }

    [Fact]
    public async Task An_upheld_objection_names_its_line_and_one_against_the_whole_stops_all()
    {
        await Publish();
        await Decide(await Object("A-2", Opens), uphold: true);
        Assert.Equal(["A-2"], (await Notices.MayProceed(_notice, Closes.AddDays(1), Cancel)).OrThrow().UpheldLines);
        await Decide(await Object(line: null, Opens), uphold: true);
        Assert.Equal("notice.objection-upheld", (await Notices.MayProceed(_notice, Closes.AddDays(1), Cancel)).Problem?.Code);
    }

    [Fact]
    public async Task Deciding_needs_a_role_and_a_reason()
    {
        await Publish();
        var objection = await Object("A-1", Opens);
        foreach (var role in Enum.GetValues<Role>().Except([Role.BureauReviewer, Role.BureauApprover]))
        {
            Assert.Equal("state.wrong-role", (await Grain.DecideObjection(new DecideObjection(objection, Uphold: true), On(Opens, role, "核实"))).Problem?.Code);
        }

        Assert.Equal("state.reason-missing", (await Grain.DecideObjection(new DecideObjection(objection, Uphold: true), On(Opens, Role.BureauReviewer))).Problem?.Code);
        Assert.Equal("notice.objection-not-found", (await Grain.DecideObjection(new DecideObjection(Guid.CreateVersion7(), Uphold: true), On(Opens, Role.BureauReviewer, "核实"))).Problem?.Code);
    }

    [Fact]
    public async Task Objections_are_taken_in_the_period_only_about_lines_that_exist_and_without_numbers()
    {
        await Publish();
        var good = new ObjectToNotice("A-1", "该学员未参加实操考试，请核查签到表。", "王五", "13800138000");
        Assert.Equal("notice.not-in-period", await Refusal(good, Opens.AddDays(-1)));
        Assert.Equal("notice.not-in-period", await Refusal(good, Closes.AddDays(1)));
        Assert.Equal("notice.line-unknown", await Refusal(good with { Line = "A-9" }, Opens));
        Assert.Equal("notice.text-length", await Refusal(good with { Text = "不对" }, Opens));
        Assert.Equal("notice.holds-personal-number", await Refusal(good with { Text = "该学员证件号码11010519491231002X与他人相同" }, Opens));
        Assert.Equal("notice.contact-missing", await Refusal(good with { Contact = " " }, Opens));
        Assert.Null(await Refusal(good, Opens));
    }

    [Fact]
    public async Task Who_objects_is_sealed_everywhere_and_can_be_opened_to_answer()
    {
        await Publish();
        await Object("A-1", Opens);
        await using var context = Context(DataScope.System);
        var row = await context.Objections.SingleAsync(Cancel);

        Assert.Equal("王五\n13800138000", _silo.Services.GetRequiredService<PersonalDataVault>().Open(new SealedText(row.ContactCipher, row.ContactMask)));
        Assert.DoesNotContain("13800138000", row.ContactMask, StringComparison.Ordinal);
        Assert.Equal(0L, await Scalar("SELECT count(*) FROM platform.audit_entry e, platform.operation o WHERE e::text || o::text ~ '13800138000|王五'"));
        await using var school = Context(new DataScope(Everything: false, Guid.CreateVersion7()));
        Assert.Equal((0, 1), (await school.Objections.CountAsync(Cancel), await school.Notices.CountAsync(Cancel)));
    }

    [Fact]
    public async Task Lines_are_shown_in_the_period_and_taken_down_after_it_while_the_digest_stays()
    {
        await Publish();
        Assert.Equal(2, (await Notices.Published(_notice, Closes, Cancel))?.Lines.Count);
        Assert.Null(await Notices.Published(_notice, Opens.AddDays(-1), Cancel));
        Assert.Null(await Notices.Published(_notice, Closes.AddDays(1), Cancel));

        Assert.Equal("notice.period-not-over", (await Grain.Close(new CloseNotice(), On(Closes, Role.System))).Problem?.Code);
        var job = _silo.Services.GetRequiredService<CloseNoticesJob>();
        await job.Run(Cancel);
        await job.Run(Cancel);

        await using var context = Context(DataScope.Nothing);
        var row = await context.Notices.SingleAsync(Cancel);
        Assert.Equal((NoticeState.Closed, Convert.ToHexString(Notice().Digest())), (row.State, Convert.ToHexString(row.Digest)));
        Assert.Null(await Notices.Published(_notice, Closes, Cancel));
        Assert.Equal(1L, await Scalar("SELECT count(*) FROM platform.audit_entry WHERE command = 'CloseNotice'"));
        Assert.True((await Notices.MayProceed(_notice, Closes.AddDays(1), Cancel)).Succeeded);
    }

    [Fact]
    public async Task A_notice_that_is_over_is_taken_down_when_an_objection_of_its_last_day_is_upheld()
    {
        await Publish();
        await Grain.Close(new CloseNotice(), On(Closes.AddDays(1), Role.System));
        Assert.Equal(NoticeState.Withdrawn, (await Grain.Withdraw(new WithdrawNotice(), On(Closes.AddDays(1), Role.BureauReviewer, "异议成立"))).Value?.State);
        Assert.Equal("notice.withdrawn", (await Notices.MayProceed(_notice, Closes.AddDays(1), Cancel)).Problem?.Code);
    }

    [Fact]
    public async Task A_withdrawn_notice_ends_everything()
    {
        await Publish();
        Assert.Equal("state.reason-missing", (await Grain.Withdraw(new WithdrawNotice(), On(Opens, Role.BureauReviewer))).Problem?.Code);
        Assert.Equal(NoticeState.Withdrawn, (await Grain.Withdraw(new WithdrawNotice(), On(Opens, Role.BureauReviewer, "名单有误"))).Value?.State);

        Assert.Equal("notice.withdrawn", (await Notices.MayProceed(_notice, Closes.AddDays(1), Cancel)).Problem?.Code);
        Assert.Null(await Notices.Published(_notice, Opens, Cancel));
        Assert.Equal("notice.not-in-period", await Refusal(new ObjectToNotice(null, "该学员未参加实操考试。", "王五", "13800138000"), Opens));
        await Publish(Guid.CreateVersion7());
    }

    private Platform.Store.Notices.Notices Notices => _silo.Services.GetRequiredService<Platform.Store.Notices.Notices>();

    private IPublicNoticeGrain Grain => _silo.Grains.GetGrain<IPublicNoticeGrain>(_notice);

    private IMatterGrain Matter => _silo.Grains.GetGrain<IMatterGrain>(_matter);

    private PublicNotice Notice() => new PublicNotice
    {
        Id = _notice, Kind = "assessment-results", TitleZh = "灯具制造工认定结果公示", TitleEn = "Results of lamp makers", SubjectKind = "matter",
        SubjectId = _matter.ToString(), Columns = [new("姓名", "Name"), new("结果", "Result")],
        Lines = [new("A-1", ["张*", "合格"]), new("A-2", ["李*明", "不合格"])],
    }.Prepare(Opens, 5, WorkingCalendar.National).OrThrow();

    private async Task Publish(Guid? id = null) =>
        (await Matter.Publish(new PublishMatter(Notice() with { Id = id ?? _notice }), On(Opens, Role.BureauClerk))).OrThrow();

    private async Task<Guid> Object(string? line, DateOnly day)
    {
        var context = On(day, Role.Public);
        (await Grain.Object(new ObjectToNotice(line, "该学员未参加实操考试，请核查签到表。", "王五", "13800138000"), context)).OrThrow();
        return DerivedId.Of(context.OperationId, "objection");
    }

    private async Task Decide(Guid objection, bool uphold) =>
        (await Grain.DecideObjection(new DecideObjection(objection, uphold), On(Closes, Role.BureauReviewer, "已核查签到表"))).OrThrow();

    private async Task<string?> Refusal(ObjectToNotice command, DateOnly day) => (await Grain.Object(command, On(day, Role.Public))).Problem?.Code;

    private static CommandContext On(DateOnly day, Role role, string? reason = null) =>
        new(Guid.CreateVersion7(), Guid.CreateVersion7(), "某人", OrganisationId: null, role, ChinaTime.At(day, new TimeOnly(9, 0)), reason);

    private NoticesContext Context(DataScope scope) =>
        new(_silo.Services.CreateScope().ServiceProvider.GetRequiredService<DbContextOptions<NoticesContext>>(), scope);

    private async Task<object?> Scalar(string sql)
    {
        await using var connection = await _silo.Database.Open(Cancel);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(Cancel);
    }
}
