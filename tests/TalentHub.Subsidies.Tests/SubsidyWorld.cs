using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Npgsql;
using TalentHub.People.Store;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Platform.Hosting;
using TalentHub.Platform.Jobs;
using TalentHub.Platform.Jobs.Notices;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Personal;
using TalentHub.Platform.Store.Spreadsheets;
using TalentHub.Subsidies.Domain.Claims;
using TalentHub.Subsidies.Domain.Funds;
using TalentHub.Subsidies.Grains.Claims;
using TalentHub.Subsidies.Grains.Funds;
using TalentHub.Subsidies.Grains.Payouts;
using TalentHub.Subsidies.Hosting;
using TalentHub.Subsidies.Jobs;
using TalentHub.Testing;

namespace TalentHub.Subsidies.Tests;

/// <summary>A silo with the subsidies capability over a database of its own, experts with engagements, and the people of the bureau.</summary>
public sealed class SubsidyWorld : IAsyncDisposable
{
    public const string Programme = "zhongshan-flexible-talent-living";
    public const string FundCode = "talent";
    public const int Year = 2023;

    public static readonly Guid Employer = Guid.Parse("0190a000-0000-7000-8000-000000000e01");
    private static readonly string[] Required = ["business-licence", "application-form", "identity", "agreement", "days-proof", "pay-proof"];
    private static readonly DateTimeOffset Start = new(2023, 12, 4, 1, 0, 0, TimeSpan.Zero);
    private readonly TestFolder _folder;

    private SubsidyWorld(TestSilo silo, TestFolder folder) => (Silo, _folder) = (silo, folder);

    public TestSilo Silo { get; }

    public DateTimeOffset Now { get; set; } = Start;

    public IFundGrain Fund => Silo.Grains.GetGrain<IFundGrain>(FundId);

    public static Guid FundId => Domain.Funds.Fund.KeyOf(FundCode, Year);

    public static async Task<SubsidyWorld> Begin()
    {
        var folder = new TestFolder();
        var silo = await TestSilo.Start(
            "subsidies", [typeof(TalentHubDatabase).Assembly, typeof(PersonRegistry).Assembly, typeof(SubsidyServices).Assembly], services =>
            {
                services.AddSingleton(Options.Create(new KeySettings { File = folder["keys.json"] }));
                services.AddSingleton<KeyRing>().AddSingleton<PersonalDataVault>();
                services.AddScoped(_ => DataScope.System);
                services.AddTalentHubTime().AddTalentHubJobs().AddTalentHubSpreadsheets().AddTalentHubNotices();
                services.AddSubsidies();
            });
        await silo.Services.GetRequiredService<KeyRing>().Load();
        var world = new SubsidyWorld(silo, folder);
        await world.Evidence();
        return world;
    }

    public CommandContext As(Role role, string who = "王敏", string? reason = null, Guid? organisation = null) => new(
        Guid.CreateVersion7(), DerivedId.Of(Employer, $"{role} {who}"), who, organisation ?? (role == Role.Enterprise ? Employer : null), role, Now, reason);

    public IClaimGrain Claim(Guid id) => Silo.Grains.GetGrain<IClaimGrain>(id);

    public IPayoutGrain Payout(Guid id) => Silo.Grains.GetGrain<IPayoutGrain>(id);

    /// <summary>An expert with an account, an active engagement and so many confirmed days in 2023.</summary>
    public async Task<(Guid Person, Guid Engagement)> Expert(int days = 60, string name = "李一", bool account = true, Guid? employer = null)
    {
        var (person, engagement) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await Person(person, name);
        await Execute(
            "INSERT INTO people.expert (person_id, home_employer, home_city, speciality, registered_at) VALUES ($1, '某大学', '广州', '照明', now())", person);
        if (account)
        {
            await SetAccount(person, $"62220200{Random.Shared.NextInt64(10_000_000_000):D11}", name);
        }

        await Execute(
            """
            INSERT INTO people.engagement (id, person_id, employer_id, way, topic, starts_on, ends_on, pay, state, changed_at)
            VALUES ($1, $2, $3, '顾问指导', '灯具', '2023-01-01', '2023-12-31', 100000, 'Active', now())
            """, engagement, person, employer ?? Employer);
        await Days(person, engagement, employer ?? Employer, from: 0, days);
        return (person, engagement);
    }

    public Task Days(Guid person, Guid engagement, Guid employer, int from, int count) => Execute(
        """
        INSERT INTO people.engagement_day (person_id, day, engagement_id, employer_id, recorded_at, confirmed_at)
        SELECT $1, date '2023-01-01' + n, $2, $3, now(), now() FROM generate_series($4::integer, $5::integer - 1) AS n
        """, person, engagement, employer, from, from + count);

    public Task SetAccount(Guid person, string number, string name)
    {
        var account = Silo.Services.GetRequiredService<PersonalDataVault>().Seal(number, Mask.Account(number));
        return Execute(
            "UPDATE people.expert SET bank_code = '102603000014', account_cipher = $2, account_mask = $3, account_name = $4 WHERE person_id = $1",
            person, account.Cipher, account.Mask, name);
    }

    public static StartClaim ClaimOn(Guid engagement, int year = Year) => new(
        engagement, Programme, year, RecognisedHighLevelTalent: false,
        [.. Required.Select(code => new ClaimDocument(code, FileOf(code)))]);

    /// <summary>The employer's file of a document.</summary>
    public static Guid FileOf(string code) => DerivedId.Of(Employer, code);

    private Task Evidence() => Execute(
        """
        WITH content AS (
            INSERT INTO platform.stored_file (digest, size, media_type, stored_at) VALUES (sha256('scan'), 4, 'application/pdf', now()) RETURNING digest
        )
        INSERT INTO platform.file (id, organisation_id, name, digest, size, media_type, purpose, uploaded_by, uploaded_by_name, at)
        SELECT id, $2, 'scan.pdf', digest, 4, 'application/pdf', 'evidence', gen_random_uuid(), '王敏', now() FROM unnest($1::uuid[]) AS id, content
        """, Required.Select(FileOf).ToArray(), Employer);

    /// <summary>A claim led through its reviews to under notice; the clock then stands after the notice.</summary>
    public async Task<Guid> Noticed(int days = 60)
    {
        var (_, engagement) = await Expert(days);
        var id = Guid.CreateVersion7();
        var claim = Claim(id);
        Ok(await claim.Start(ClaimOn(engagement), As(Role.Enterprise)));
        Ok(await claim.Submit(new SubmitClaim(), As(Role.Enterprise)));
        Ok(await claim.Review(new ReviewClaim(), As(Role.BureauReviewer, "一审")));
        Ok(await claim.Recommend(new RecommendClaim(), As(Role.BureauReviewer, "二审")));
        var opened = Ok(await Silo.Services.GetRequiredService<BulkClaims>().OpenNotice(Programme, [id, Guid.Empty], As(Role.BureauClerk, "经办")));
        Assert.Equal([id], opened.Done);
        Assert.Equal(ClaimProblem.NotFound.Code, opened.Refused.Single().Problem.Code);
        return id;
    }

    /// <summary>Claims that wait for money, written directly: what a long review would leave.</summary>
    public async Task<Guid[]> Approved(int count, decimal amount = 6000, bool account = true)
    {
        var cipher = Silo.Services.GetRequiredService<PersonalDataVault>().Seal("6222020012345678901", "***************8901");
        await Execute(
            """
            WITH fresh AS (
                INSERT INTO people.person (id, name, document_kind, document_cipher, document_mask, document_hash, created_at, changed_at)
                SELECT gen_random_uuid(), '专家' || n, 'ResidentIdentityCard', 'x', 'x', sha256(gen_random_uuid()::text::bytea), now(), now()
                FROM generate_series(1, $1::integer) AS n RETURNING id, name
            ), experts AS (
                INSERT INTO people.expert
                    (person_id, home_employer, home_city, speciality, registered_at, bank_code, account_cipher, account_mask, account_name)
                SELECT id, '某大学', '广州', '照明', now(), '102603000014', CASE WHEN $5 THEN $2 END, CASE WHEN $5 THEN $3 END, CASE WHEN $5 THEN name END
                FROM fresh RETURNING person_id
            )
            INSERT INTO subsidies.claim
                (id, number, programme, pack_version, year, engagement_id, person_id, employer_id, state, recognised_high_level_talent, amount,
                created_at, changed_at)
            SELECT gen_random_uuid(), 'T' || gen_random_uuid(), $6, '2021.1', 2023, gen_random_uuid(), id, $7, 'Approved', false, $4, now(), now()
            FROM fresh
            """, count, cipher.Cipher, cipher.Mask, amount, account, Programme, Employer);
        return await Column<Guid>("SELECT id FROM subsidies.claim WHERE state = 'Approved' ORDER BY number");
    }

    public async Task<Guid[]> Committed(int count, decimal amount = 6000, bool account = true)
    {
        var claims = await Approved(count, amount, account);
        await Appropriate(count * amount);
        Ok(await Fund.Commit(new CommitClaims(claims), As(Role.BureauApprover)));
        return claims;
    }

    public async Task Appropriate(decimal amount) => Ok(await Fund.Appropriate(
        new AppropriateMoney(FundCode, Year, FundSource.City, amount, "中财〔2023〕1号"), As(Role.Finance)));

    public async Task RunJob<TJob>(Guid operationId, string kind)
        where TJob : IRunJob
    {
        using var scope = Silo.Services.CreateScope();
        await scope.ServiceProvider.GetRequiredService<TJob>().Run(DerivedId.Of(operationId, kind), CancellationToken.None);
    }

    /// <summary>A payout handed over, by the same steps as people would take.</summary>
    public async Task<Guid> HandedOver(Guid? id = null)
    {
        var payout = await Frozen(id);
        await Approve(payout);
        var handOver = As(Role.Finance, "出纳");
        Ok(await Payout(payout).HandOver(new(), handOver));
        await RunJob<BankFileJob>(handOver.OperationId, BankFileJob.Kind);
        return payout;
    }

    public async Task<Guid> Frozen(Guid? id = null, Domain.Payouts.FreezePayout? command = null)
    {
        var payout = id ?? Guid.CreateVersion7();
        Ok(await Payout(payout).Open(new(FundId, Programme, "2023年度柔性引才"), As(Role.Finance, "会计")));
        var freeze = As(Role.Finance, "会计");
        Ok(await Payout(payout).Freeze(command ?? new(), freeze));
        await RunJob<PayoutComputeJob>(freeze.OperationId, PayoutComputeJob.Kind);
        return payout;
    }

    public async Task Approve(Guid payout)
    {
        var total = await Value<decimal>("SELECT total FROM subsidies.payout WHERE id = $1", payout);
        var count = await Value<int>("SELECT count FROM subsidies.payout WHERE id = $1", payout);
        Ok(await Payout(payout).Approve(new(count, total), As(Role.Finance, "主管")));
    }

    /// <summary>Takes in a return file and has it applied.</summary>
    public async Task Return(Guid payout, string text)
    {
        var context = As(Role.Finance, "出纳");
        var digest = await Silo.Services.GetRequiredService<Store.Payouts.SealedContents>().Keep(System.Text.Encoding.UTF8.GetBytes(text));
        Ok(await Payout(payout).Receive(new(Guid.CreateVersion7(), "return.csv", digest), context));
        await RunJob<ReturnFileJob>(context.OperationId, ReturnFileJob.Kind);
    }

    public static T Ok<T>(Platform.Domain.Errors.Outcome<T> outcome)
    {
        Assert.True(outcome.Succeeded, $"{outcome.Problem?.Code}: {outcome.Problem?.English}");
        return outcome.Value!;
    }

    public Task<string[]> States(params Guid[] claims) =>
        Column<string>("SELECT state FROM subsidies.claim WHERE id = ANY ($1) ORDER BY number", claims);

    /// <summary>Balances equal the ledger, nothing is negative, debits equal credits, and every payment is in one place.</summary>
    public async Task Holds()
    {
        Assert.Equal(0L, await Value<long>(
            """
            SELECT count(*) FROM subsidies.fund_source AS kept
            FULL JOIN subsidies.ledger_balance AS again ON again.fund_id = kept.fund_id AND again.source = kept.source
            WHERE kept.appropriated IS DISTINCT FROM again.appropriated OR kept.committed IS DISTINCT FROM again.committed
                OR kept.paid IS DISTINCT FROM again.paid OR kept.recovered IS DISTINCT FROM again.recovered OR again.available < 0
            """));
        Assert.Equal(0m, await Value<decimal>("SELECT coalesce(sum(debit - credit), 0) FROM subsidies.posting"));
        Assert.Equal(0L, await Value<long>(
            """
            SELECT count(*) FROM subsidies.payout WHERE count <> (SELECT count(*) FROM subsidies.payment
                WHERE payment.payout_id = payout.id AND payment.state IN ('Open', 'Paid', 'Failed', 'Recovered'))
                AND payout.state NOT IN ('Draft', 'Frozen', 'Computed', 'Approved', 'Cancelled')
            """));
        Assert.Equal(0L, await Value<long>(
            "SELECT count(*) FROM (SELECT claim_id FROM subsidies.payment WHERE state IN ('Open', 'Paid') GROUP BY claim_id HAVING count(*) > 1) AS twice"));
    }

    public async Task<T> Value<T>(string sql, params object[] values) => (await Column<T>(sql, values)).Single();

    public async Task<T[]> Column<T>(string sql, params object[] values)
    {
        await using var connection = await Silo.Database.Open();
        await using var query = Command(connection, sql, values);
        var found = new List<T>();
        await using var reader = await query.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            found.Add(reader.GetFieldValue<T>(0));
        }

        return [.. found];
    }

    public async Task Execute(string sql, params object[] values)
    {
        await using var connection = await Silo.Database.Open();
        await using var command = Command(connection, sql, values);
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Silo.DisposeAsync();
        _folder.Dispose();
    }

    private Task Person(Guid id, string name) => Execute(
        """
        INSERT INTO people.person (id, name, document_kind, document_cipher, document_mask, document_hash, created_at, changed_at)
        VALUES ($1, $2, 'ResidentIdentityCard', 'x', 'x', sha256($1::text::bytea), now(), now())
        """, id, name);

    private static NpgsqlCommand Command(NpgsqlConnection connection, string sql, object[] values)
    {
        var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
        {
            command.Parameters.Add(new() { Value = value });
        }

        return command;
    }
}
