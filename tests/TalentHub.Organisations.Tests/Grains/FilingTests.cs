using Microsoft.Extensions.DependencyInjection;
using TalentHub.Organisations.Domain;
using TalentHub.Organisations.Domain.Filings;
using TalentHub.Organisations.Domain.Organisations;
using TalentHub.Organisations.Grains;
using TalentHub.Organisations.Jobs;
using TalentHub.Organisations.Store;
using TalentHub.Organisations.Tests.Support;
using TalentHub.People.Domain.Persons;
using TalentHub.Platform.Domain.Calendar;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Platform.Domain.Texts;
using TalentHub.Platform.Store.Commits;
using TalentHub.Testing;

namespace TalentHub.Organisations.Tests.Grains;

public sealed class FilingTests : IAsyncLifetime
{
    private static readonly OccupationCode Lamps = OccupationCode.Parse("6-24-07-02").OrThrow();
    private OrganisationSilo _silo = null!;

    public async ValueTask InitializeAsync() => _silo = await OrganisationSilo.Start();

    public ValueTask DisposeAsync() => _silo.DisposeAsync();

    [Fact]
    public async Task A_filing_goes_from_draft_to_numbers_and_its_rows_follow()
    {
        var id = await _silo.Enterprise(10);
        await File(id, "123456");

        Assert.Equal("Filed", await _silo.Value<string>("SELECT state FROM organisations.filing WHERE body_id = $1", id));
        Assert.Equal(new DateOnly(2026, 8, 31), await _silo.Value<DateOnly>("SELECT valid_to FROM organisations.filing WHERE body_id = $1", id));
        Assert.Equal(2, await _silo.Value<long>("SELECT count(*) FROM organisations.filing_scope WHERE body_id = $1", id));
    }

    [Fact]
    public async Task What_a_filed_body_asks_for_comes_to_its_scope_when_it_is_granted()
    {
        var id = await _silo.Enterprise(10);
        await File(id, "123456");
        var item = new ScopeItem(Lamps, SkillLevel.Technician, new(2023, 10, 1), new(2026, 8, 31));
        var asked = await Body(id).RequestExtension(new([item]), Invented.Caller(Role.Enterprise, id));
        Assert.Equal(ExtensionState.Submitted, asked.Value?.Extension.State);
        Assert.Equal(1, await _silo.Value<long>("SELECT count(*) FROM organisations.filing_extension WHERE body_id = $1", id));

        Assert.True((await Body(id).AcceptExtension(new(), By(Role.BureauClerk, 1))).Succeeded);
        Assert.True((await Body(id).ReviewExtension(new(), By(Role.BureauReviewer, 2))).Succeeded);
        Assert.Equal(2, await _silo.Value<long>("SELECT count(*) FROM organisations.filing_scope WHERE body_id = $1", id));
        var granted = (await Body(id).GrantExtension(new("中人社函〔2024〕8号"), By(Role.BureauApprover, 3))).OrThrow();
        Assert.Contains(item, granted.Scope);
        Assert.Equal(3, await _silo.Value<long>("SELECT count(*) FROM organisations.filing_scope WHERE body_id = $1", id));
        Assert.Equal(0, await _silo.Value<long>("SELECT count(*) FROM organisations.filing_extension WHERE body_id = $1", id));
        Assert.Equal("Granted", await _silo.Value<string>("SELECT extension_state FROM organisations.filing WHERE body_id = $1", id));
    }

    [Fact]
    public async Task A_school_is_held_to_the_ceiling_of_its_kind_in_the_dated_settings()
    {
        var id = await _silo.School(20, SchoolType.TechnicalSchool);
        var refused = await Body(id).Draft(Scope(SkillLevel.Senior), Invented.Caller(Role.School, id));
        Assert.Equal(FilingProblem.LevelAboveCeiling.Code, refused.Problem?.Code);
        Assert.True((await Body(id).Draft(Scope(SkillLevel.Intermediate), Invented.Caller(Role.School, id))).Succeeded);
    }

    [Fact]
    public async Task Two_bodies_never_share_the_first_parts_of_their_numbers()
    {
        await File(await _silo.Enterprise(10), "123456");
        var other = await _silo.Enterprise(11);
        await Reviewed(other);
        var taken = await Body(other).File(Letter("123456"), By(Role.BureauApprover, 3));
        Assert.Equal(FilingProblem.SeriesTaken.Code, taken.Problem?.Code);
        Assert.True((await Body(other).File(Letter("654321"), By(Role.BureauApprover, 3))).Succeeded);
    }

    [Fact]
    public async Task Blocks_of_numbers_follow_each_other_and_a_repeated_request_gets_its_own_block_again()
    {
        var id = await _silo.Enterprise(10);
        await File(id, "123456");
        var context = Invented.Caller(Role.System);

        var first = (await Body(id).ReserveNumbers(new(2023, SkillLevel.Senior, 75), context)).OrThrow();
        var again = (await Body(id).ReserveNumbers(new(2023, SkillLevel.Senior, 75), context)).OrThrow();
        var second = (await Body(id).ReserveNumbers(new(2023, SkillLevel.Senior, 5), Invented.Caller(Role.System))).OrThrow();
        var otherLevel = (await Body(id).ReserveNumbers(new(2023, SkillLevel.Junior, 14), Invented.Caller(Role.System))).OrThrow();

        Assert.Equal((1, 75), (first.First, first.Last));
        Assert.Equal(first, again);
        Assert.Equal((76, 80), (second.First, second.Last));
        Assert.Equal((1, 14), (otherLevel.First, otherLevel.Last));
        var reused = await Body(id).ReserveNumbers(new(2023, SkillLevel.Senior, 76), context);
        Assert.Equal(CommitProblem.OperationIdReused.Code, reused.Problem?.Code);
    }

    [Fact]
    public async Task What_was_examined_under_a_filing_that_has_run_out_still_gets_its_numbers()
    {
        var id = await _silo.Enterprise(10);
        var never = await Body(id).ReserveNumbers(new(2023, SkillLevel.Senior, 1), Invented.Caller(Role.System));
        Assert.Equal(FilingProblem.NotFound.Code, never.Problem?.Code);
        await File(id, "123456");
        (await Body(id).Expire(new(), Invented.Caller(Role.System) with { At = new(2026, 9, 1, 4, 0, 0, TimeSpan.Zero) })).OrThrow();

        Assert.True((await Body(id).ReserveNumbers(new(2026, SkillLevel.Senior, 3), Invented.Caller(Role.System))).Succeeded);
        (await Body(id).Draft(Scope(SkillLevel.Senior), Invented.Caller(Role.Enterprise, id))).OrThrow();
        Assert.True((await Body(id).ReserveNumbers(new(2026, SkillLevel.Senior, 3), Invented.Caller(Role.System))).Succeeded);
    }

    [Fact]
    public async Task An_examiner_is_named_by_name_and_document_and_registered_once()
    {
        var id = await _silo.Enterprise(10);
        await File(id, "123456");
        var context = Invented.Caller(Role.Enterprise, id);
        (await Body(id).SetExaminer(Card("张伟", "演示考评001"), context)).OrThrow();
        (await Body(id).SetExaminer(Card("张伟", "演示考评001"), context)).OrThrow();
        (await Body(id).SetExaminer(Card("张伟", "演示考评002"), Invented.Caller(Role.Enterprise, id))).OrThrow();
        var other = await Body(id).SetExaminer(Card("李伟", "演示考评003"), Invented.Caller(Role.Enterprise, id));

        Assert.Equal(PersonProblem.NameDiffers.Code, other.Problem?.Code);
        Assert.Equal(1, await _silo.Value<long>("SELECT count(*) FROM people.person"));
        Assert.Equal(
            "演示考评002",
            await _silo.Value<string>("SELECT max(certificate_number) FROM organisations.examiner WHERE body_id = $1 HAVING count(*) = 1", id));
    }

    [Fact]
    public async Task A_scope_made_on_an_older_one_is_refused()
    {
        var id = await _silo.Enterprise(10);
        var seen = CertificationBody.VersionOf((await Body(id).Read()).Scope);
        (await Body(id).Draft(Scope(SkillLevel.Senior), Invented.Caller(Role.Enterprise, id) with { MadeOn = seen })).OrThrow();

        var second = await Body(id).Draft(Scope(SkillLevel.Junior), Invented.Caller(Role.Enterprise, id) with { MadeOn = seen });

        Assert.Equal(RecordVersion.Changed.Code, second.Problem?.Code);
        Assert.Equal(SkillLevel.Senior, Assert.Single((await Body(id).Read()).Scope).Level);
    }

    [Fact]
    public async Task An_examiner_whom_somebody_changed_meanwhile_is_not_overwritten_and_others_do_not_matter()
    {
        var id = await _silo.Enterprise(10);
        await File(id, "123456");
        CommandContext SeenAt(int changes) => Invented.Caller(Role.Enterprise, id) with { MadeOn = $"{changes}" };
        (await Body(id).SetExaminer(Card("张伟", "演示考评001"), SeenAt(0))).OrThrow();
        (await Body(id).SetExaminer(Card("李伟", "演示考评002") with { Person = Another }, SeenAt(0))).OrThrow();

        Assert.Equal(RecordVersion.Changed.Code, (await Body(id).SetExaminer(Card("张伟", "演示考评003"), SeenAt(0))).Problem?.Code);
        Assert.Equal(RecordVersion.Changed.Code, (await Body(id).SetExaminer(Card("张伟", "演示考评003"), SeenAt(0) with { MadeOn = "x" })).Problem?.Code);
        Assert.Equal(3, (await Body(id).SetExaminer(Card("张伟", "演示考评003"), SeenAt((await Body(id).Read()).ExaminerChanges))).OrThrow().ExaminerChanges);
    }

    [Fact]
    public async Task What_is_filed_for_stands_in_the_register_and_its_days_can_be_meant()
    {
        var id = await _silo.Enterprise(10);
        var rows = Scope(SkillLevel.Senior, SkillLevel.Junior).Scope;
        async Task<(string?, string?)> Refused(ScopeItem second) =>
            (await Body(id).Draft(new([rows[0], second]), Invented.Caller(Role.Enterprise, id))).Problem is var problem ? (problem?.Code, problem?.Field) : default;

        Assert.Equal((OccupationProblem.Unknown.Code, "scope[1].occupation"), await Refused(rows[1] with { Occupation = TestOccupations.Missing }));
        Assert.Equal((EnteredDay.OutOfRange.Code, "scope[1].from"), await Refused(rows[1] with { From = new(1850, 1, 1) }));
        Assert.Equal((EnteredDay.OutOfRange.Code, "scope[1].to"), await Refused(rows[1] with { To = new(9999, 12, 31) }));
        await File(id, "123456");
        var card = await Body(id).SetExaminer(Card("张伟", "演示\u202E考评"), Invented.Caller(Role.Enterprise, id));
        Assert.Equal((TextProblem.InvisibleCharacter.Code, "certificateNumber"), (card.Problem?.Code, card.Problem?.Field));
    }

    [Fact]
    public async Task Blocks_asked_for_at_once_never_overlap()
    {
        var id = await _silo.Enterprise(10);
        await File(id, "123456");
        var blocks = await Task.WhenAll(Enumerable.Range(0, 20).Select(async _ =>
            (await Body(id).ReserveNumbers(new(2023, SkillLevel.Senior, 10), Invented.Caller(Role.System))).OrThrow()));

        Assert.Equal(200, blocks.SelectMany(b => Enumerable.Range(b.First, b.Last - b.First + 1)).Distinct().Count());
        Assert.Equal(200, await _silo.Value<int>("SELECT last_serial FROM organisations.number_series WHERE body_id = $1", id));
    }

    [Fact]
    public async Task A_filing_past_its_last_day_expires_by_the_job()
    {
        var id = await _silo.Enterprise(10);
        await Reviewed(id);
        (await Body(id).File(Letter("123456") with { ValidFrom = new(2019, 1, 2) }, By(Role.BureauApprover, 3))).OrThrow();
        var job = _silo.Silo.Services.GetRequiredService<ExpireFilingsJob>();
        await job.Run(TestContext.Current.CancellationToken);
        await job.Run(TestContext.Current.CancellationToken);

        Assert.Equal("Expired", await _silo.Value<string>("SELECT state FROM organisations.filing WHERE body_id = $1", id));
    }

    private ICertificationBodyGrain Body(Guid id) => _silo.Grains.GetGrain<ICertificationBodyGrain>(id);

    private async Task Reviewed(Guid id)
    {
        (await Body(id).Draft(Scope(SkillLevel.Senior, SkillLevel.Intermediate), Invented.Caller(Role.Enterprise, id))).OrThrow();
        (await Body(id).Submit(new(), Invented.Caller(Role.Enterprise, id))).OrThrow();
        (await Body(id).Accept(new(), By(Role.BureauClerk, 1))).OrThrow();
        (await Body(id).Review(new(), By(Role.BureauReviewer, 2))).OrThrow();
    }

    private async Task File(Guid id, string site)
    {
        await Reviewed(id);
        (await Body(id).File(Letter(site), By(Role.BureauApprover, 3))).OrThrow();
    }

    private static PersonEntry Another => new(0, PersonName.Parse("李伟").OrThrow(), Invented.Document(2));

    private static SetExaminer Card(string name, string number) => new(
        new(0, PersonName.Parse(name).OrThrow(), IdentityDocument.Parse(IdentityDocumentKind.ResidentId, "440099198001010017").OrThrow()),
        ExaminerGrade.Examiner, number, [Lamps], [SkillLevel.Senior], new(2023, 9, 1), new(2026, 8, 31));

    private static FileFiling Letter(string site) => new("中人社备〔2023〕1号", new(2023, 9, 1), new('Y', "0000", "44", site));

    private static DraftFiling Scope(params SkillLevel[] levels) =>
        new([.. levels.Select(level => new ScopeItem(Lamps, level, new(2023, 9, 1), new(2026, 8, 31)))]);

    private static CommandContext By(Role role, int person) =>
        Invented.Caller(role, null, null, DerivedId.Of(CommandContext.SystemActor, $"person-{person}"));
}
