using Microsoft.Extensions.DependencyInjection;
using TalentHub.People.Domain.Experts;
using TalentHub.People.Domain.Persons;
using TalentHub.People.Grains;
using TalentHub.People.Store;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Platform.Domain.Money;
using TalentHub.Testing;

namespace TalentHub.People.Tests;

public sealed class ExpertGrainTests : IAsyncLifetime
{
    private static readonly Guid FirstEmployer = Guid.CreateVersion7();
    private static readonly Guid SecondEmployer = Guid.CreateVersion7();
    private PeopleSilo _people = null!;

    public async ValueTask InitializeAsync() => _people = await PeopleSilo.Start();

    public ValueTask DisposeAsync() => _people.DisposeAsync();

    [Fact]
    public async Task A_day_counts_once_across_employers()
    {
        var expert = await Registered(1);
        var first = await Active(expert, FirstEmployer);
        Assert.Equal("expert.not-registered", (await expert.Draft(new(Guid.CreateVersion7(), Terms()), Employer(SecondEmployer))).Problem?.Code);
        await Registered(1, SecondEmployer);
        var second = await Active(expert, SecondEmployer);
        var days = new[] { new DateOnly(2023, 8, 7), new DateOnly(2023, 8, 8) };

        Assert.Equal(2, (await expert.RecordDays(new(first, days), Employer(FirstEmployer))).OrThrow().DaysRecorded);
        var taken = await expert.RecordDays(new(second, [days[1], new(2023, 8, 9)]), Employer(SecondEmployer));
        Assert.Equal(ExpertProblem.DayTaken.Code, taken.Problem?.Code);
        Assert.Equal("2023-08-08", taken.Problem?.Arguments["day"]);
        (await expert.RecordDays(new(second, [new(2023, 8, 9)]), Employer(SecondEmployer))).OrThrow();
        (await expert.ConfirmDays(new(first), Caller(Role.Expert))).OrThrow();

        var person = expert.GetPrimaryKey();
        var counted = _people.Silo.Services.GetRequiredService<ExpertQueries>();
        Assert.Equal(new ExpertDays(2023, 3, 2), (await counted.DaysIn([person], 2023, TestContext.Current.CancellationToken))[person]);
        Assert.Empty(await counted.DaysIn([person], 2022, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Two_people_do_not_take_each_others_days_or_engagements()
    {
        var first = await Registered(1);
        var second = await Registered(2);
        var engagement = await Active(first, FirstEmployer);
        var other = await Active(second, FirstEmployer);
        var days = new[] { new DateOnly(2023, 8, 7) };

        (await first.RecordDays(new(engagement, days), Employer(FirstEmployer))).OrThrow();
        (await second.RecordDays(new(other, days), Employer(FirstEmployer))).OrThrow();
        var stolen = await second.Draft(new(engagement, Terms()), Employer(FirstEmployer));
        Assert.Equal(ExpertProblem.EngagementExists.Code, stolen.Problem?.Code);
    }

    [Fact]
    public async Task The_account_is_stored_sealed_and_the_log_shows_its_mask()
    {
        const string number = "6222020000000000000";
        var expert = await Registered(1);
        var account = new SetBankAccount(
            BankAccount.Parse(number).OrThrow(), BankCode.Parse("102100099996").OrThrow(), PersonName.Parse("示例专家1").OrThrow());

        Assert.False((await expert.SetBankAccount(account, Employer(FirstEmployer))).Succeeded);
        var others = await expert.SetBankAccount(account with { Holder = PersonName.Parse("他人").OrThrow() }, Caller(Role.Expert));
        Assert.Equal((ExpertProblem.AccountOfAnother.Code, "holder"), (others.Problem?.Code, others.Problem?.Field));
        Assert.Equal(account.Account.Masked, (await expert.SetBankAccount(account, Caller(Role.Expert))).OrThrow().AccountMask);
        Assert.Contains(account.Account.Masked, await _people.Value<string>("SELECT string_agg(changes::text, ' ') FROM platform.audit_entry"), StringComparison.Ordinal);
        var everything = await _people.Value<string>(
            """
            SELECT concat((SELECT string_agg(a::text, ' ') FROM platform.audit_entry a), (SELECT string_agg(o::text, ' ') FROM platform.operation o),
                (SELECT string_agg(e::text, ' ') FROM people.expert e),
                (SELECT string_agg(convert_from(payloadbinary, 'UTF8'), ' ') FROM orleansstorage WHERE payloadbinary IS NOT NULL))
            """);
        Assert.DoesNotContain(number, everything, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_expert_named_by_a_second_employer_stays_as_registered_first()
    {
        var expert = await Registered(1);
        var again = await expert.Register(
            new(Entry(1), "另一研究院", "广州", "材料"), Employer(SecondEmployer));
        Assert.True(again.Succeeded, again.Problem?.English);
        Assert.Equal("深圳示例研究院", await _people.Value<string>("SELECT home_employer FROM people.expert"));
    }

    [Fact]
    public async Task A_way_that_is_not_on_the_list_of_the_day_is_refused()
    {
        var expert = await Registered(1);
        var refused = await expert.Draft(new(Guid.CreateVersion7(), Terms() with { Way = "lecture" }), Employer(FirstEmployer));
        Assert.Equal(ExpertProblem.WayUnknown.Code, refused.Problem?.Code);
        Assert.Equal("way", refused.Problem?.Field);
    }

    [Fact]
    public async Task Terms_that_the_other_clerk_changed_meanwhile_are_not_overwritten()
    {
        var (expert, id) = (await Registered(1), Guid.CreateVersion7());
        (await expert.Draft(new(id, Terms()), Employer(FirstEmployer))).OrThrow();
        var first = Employer(FirstEmployer) with { MadeOn = (Terms() with { Pay = Yuan.Of(60_000.00m).OrThrow() }).Version() };
        (await expert.Revise(new(id, Terms() with { Topic = "第一人" }), first)).OrThrow();

        var second = await expert.Revise(new(id, Terms() with { Topic = "第二人" }), Employer(FirstEmployer) with { MadeOn = Terms().Version() });

        Assert.Equal(RecordVersion.Changed.Code, second.Problem?.Code);
        Assert.Equal("第一人", (await expert.Revise(new(id, Terms() with { Topic = "第一人" }), first)).OrThrow().Terms.Topic);
    }

    public static TheoryData<string, string, string> Slips => new()
    {
        { "from", "1850-01-01", "day.out-of-range" }, { "to", "9999-12-31", "day.out-of-range" },
        { "topic", new string('长', 201), "text.too-long" }, { "topic", "光学\u202E设计", "text.invisible-character" }, { "topic", "光学\n设计", "text.invisible-character" },
    };

    [Theory, MemberData(nameof(Slips))]
    public async Task Years_that_cannot_be_meant_and_texts_that_hide_are_refused_at_their_field(string field, string value, string code)
    {
        var expert = await Registered(1);
        var terms = field switch
        {
            "from" => Terms() with { From = DateOnly.Parse(value, System.Globalization.CultureInfo.InvariantCulture) },
            "to" => Terms() with { To = DateOnly.Parse(value, System.Globalization.CultureInfo.InvariantCulture) },
            _ => Terms() with { Topic = value },
        };

        var refused = await expert.Draft(new(Guid.CreateVersion7(), terms), Employer(FirstEmployer));

        Assert.Equal((code, field), (refused.Problem?.Code, refused.Problem?.Field));
    }

    private static EngagementTerms Terms() => new("project", "光学设计", new(2023, 8, 1), new(2023, 12, 31), Yuan.Of(60_000).OrThrow());

    private static PersonEntry Entry(int n) => new(0, PersonName.Parse($"示例专家{n}").OrThrow(), Invented.Document(n));

    private static CommandContext Caller(Role role, Guid? organisation = null) => Invented.Caller(role, organisation);

    private static CommandContext Employer(Guid organisation) => Caller(Role.Enterprise, organisation);

    private async Task<IExpertGrain> Registered(int n, Guid? employer = null)
    {
        var match = (await _people.Registry.Match([Entry(n)], TestContext.Current.CancellationToken)).Matches[0];
        var expert = _people.Grains.GetGrain<IExpertGrain>(match.PersonId);
        (await expert.Register(new(Entry(n), "深圳示例研究院", "深圳", "光学"), Employer(employer ?? FirstEmployer))).OrThrow();
        return expert;
    }

    private static async Task<Guid> Active(IExpertGrain expert, Guid employer)
    {
        var id = Guid.CreateVersion7();
        (await expert.Draft(new(id, Terms()), Employer(employer))).OrThrow();
        (await expert.Advance(new(id, EngagementMove.Propose), Employer(employer))).OrThrow();
        (await expert.Advance(new(id, EngagementMove.Confirm), Caller(Role.Expert))).OrThrow();
        (await expert.Advance(new(id, EngagementMove.Begin), Employer(employer))).OrThrow();
        return id;
    }
}
