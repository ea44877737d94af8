using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Npgsql;
using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Candidates;
using TalentHub.Certification.Domain.Scores;
using TalentHub.Certification.Domain.Standards;
using TalentHub.Certification.Grains;
using TalentHub.Certification.Hosting;
using TalentHub.Certification.Jobs;
using TalentHub.Certification.Store;
using TalentHub.Organisations.Hosting;
using TalentHub.Organisations.Store;
using TalentHub.People.Domain.Persons;
using TalentHub.People.Domain.Rosters;
using TalentHub.People.Hosting;
using TalentHub.People.Store;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Platform.Jobs;
using TalentHub.Platform.Jobs.Notices;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Clock;
using TalentHub.Platform.Store.Personal;
using TalentHub.Platform.Store.Settings;
using TalentHub.Testing;

namespace TalentHub.Certification.Tests.Support;

/// <summary>A silo with certification over a database of its own, and the steps that tests begin with.</summary>
public sealed class BatchSilo : IAsyncDisposable
{
    private static readonly DateTimeOffset Standing = new(2023, 9, 20, 1, 0, 0, TimeSpan.Zero);

    private readonly TestFolder _folder = new();
    private TestSilo _silo = null!;
    private bool _whole;

    internal TestBodies Bodies { get; } = new();

    internal TestNotices Notices { get; } = new();

    internal TestSilo Silo => _silo;

    internal static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <param name="whole">With the filings and notices of the product in place of those that tests steer.</param>
    internal static async Task<BatchSilo> Start(bool whole = false)
    {
        var result = new BatchSilo { _whole = whole };
        result._silo = await TestSilo.Start(
            "certification", [typeof(TalentHubDatabase).Assembly, typeof(PersonRegistry).Assembly, typeof(OrganisationQueries).Assembly, typeof(IAssessmentBatchGrain).Assembly],
            result.Configure);
        await result.Service<KeyRing>().Load(Cancel);
        await result.Service<DatedSettings>().Load(Cancel);
        if (!whole)
        {
            await result.SetClock(Given.WeekBefore);
        }

        return result;
    }

    /// <summary>Plans are made for days to come: the silo's clock shows this instant, and stands still.</summary>
    internal async Task SetClock(DateTimeOffset at)
    {
        await Value<long>("UPDATE platform.clock SET is_demonstration = true, offset_ticks = $1 RETURNING offset_ticks", (at - Standing).Ticks);
        await Service<BusinessClock>().Load(Cancel);
    }

    internal T Service<T>()
        where T : notnull => _silo.Services.GetRequiredService<T>();

    internal IAssessmentBatchGrain Batch(Guid id) => _silo.Grains.GetGrain<IAssessmentBatchGrain>(id);

    internal async Task<Guid> Drafted(BatchKind kind = BatchKind.Examination, BatchPlan? plan = null)
    {
        var id = Guid.CreateVersion7();
        (await Batch(id).Draft(plan ?? Given.Plan(kind), Given.By(Role.Enterprise))).OrThrow();
        return id;
    }

    internal async Task Move(Guid batch, BatchMove move, Role role, string? reason = null, DateTimeOffset? at = null) =>
        (await Batch(batch).Move(new(move), Given.By(role, reason) is var context && (at ?? Usual(move)) is { } instant ? context with { At = instant } : context)).OrThrow();

    // When a step is made in time, where the day of the examination would be too late for it.
    private static DateTimeOffset? Usual(BatchMove move) => move switch
    {
        BatchMove.Submit => Given.MonthBefore,
        BatchMove.StartArranging => Given.WeekBefore,
        _ => null,
    };

    /// <summary>A batch that takes candidates.</summary>
    internal async Task<Guid> Opened(BatchKind kind = BatchKind.Examination, BatchPlan? plan = null)
    {
        var id = await Drafted(kind, plan);
        await Move(id, BatchMove.Submit, Role.Enterprise);
        await Move(id, BatchMove.AcceptPlan, Role.BureauClerk);
        await Move(id, BatchMove.OpenRegistration, Role.Enterprise);
        return id;
    }

    /// <summary>The row of a person in every roster of these tests: always the same level.</summary>
    internal static CandidateEntry Row(int person) => Candidate(person + 2, person, person % 3 == 0 ? SkillLevel.Intermediate : SkillLevel.Senior);

    /// <summary>Enters persons, and answers what became of the row of each.</summary>
    internal async Task<IReadOnlyList<RosterFinding>> Enter(Guid batch, IEnumerable<int> persons, DateTimeOffset? at = null) =>
        (await Batch(batch).Register(new([.. persons.Select(Row)]), Given.By(Role.Enterprise) is var context && at is { } instant ? context with { At = instant } : context)).OrThrow().Findings;

    internal async Task<Guid> Registered(int count, int firstPerson = 0, BatchKind kind = BatchKind.Examination, BatchPlan? plan = null)
    {
        var id = await Opened(kind, plan);
        foreach (var chunk in Enumerable.Range(0, count).Chunk(500))
        {
            var chunkAnswer = await Batch(id).Register(
                new([.. chunk.Select(i => Candidate(i + 2, firstPerson + i, i % 3 == 0 ? SkillLevel.Intermediate : SkillLevel.Senior))]), Given.By(Role.Enterprise));
            Assert.All(chunkAnswer.OrThrow().Findings, f => Assert.Equal(RosterVerdict.Registered, f.Verdict));
        }

        await Move(id, BatchMove.CloseRegistration, Role.Enterprise);
        return id;
    }

    internal static CandidateEntry Candidate(int row, int person, SkillLevel level) => new(
        new PersonEntry(row, PersonName.Parse($"演示{person}").OrThrow(), Invented.Document(person)),
        Given.LampMaker, level, WorkYears: 6, Post: "装配工", PhotoNumber: null, ClassName: null);

    /// <summary>Everybody passes, except that every tenth fails in one subject; the batch is approved and issuing.</summary>
    internal async Task<Guid> Approved(int count, int firstPerson = 0, BatchKind kind = BatchKind.OwnFiling)
    {
        var id = await Registered(count, firstPerson, kind);
        await Move(id, BatchMove.StartEvaluation, Role.Enterprise);
        foreach (var chunk in (await Tickets(id)).Chunk(500))
        {
            (await Batch(id).RecordScores(
                new([.. chunk.Select((ticket, i) => new ScoreEntry(ticket, ExamSubject.Evaluation, i % 10 == 9 ? "59.9" : "60"))]),
                Given.By(Role.Examiner))).OrThrow();
        }

        await Move(id, BatchMove.Seal, Role.Enterprise);
        await Move(id, BatchMove.OpenNotice, Role.Enterprise);
        await Move(id, BatchMove.Report, Role.Enterprise);
        await Move(id, BatchMove.Review, Role.BureauReviewer);
        await Move(id, BatchMove.Approve, Role.BureauApprover);
        return id;
    }

    internal async Task<List<string>> Tickets(Guid batch)
    {
        await using var connection = await _silo.Database.Open(Cancel);
        await using var query = new NpgsqlCommand(
            "SELECT ticket FROM certification.registration WHERE batch_id = $1 AND state = 'Registered' ORDER BY ticket", connection);
        query.Parameters.Add(new() { Value = batch });
        var tickets = new List<string>();
        await using var row = await query.ExecuteReaderAsync(Cancel);
        while (await row.ReadAsync(Cancel))
        {
            tickets.Add(row.GetString(0));
        }

        return tickets;
    }

    /// <summary>Those candidates sign in and left an address, which is their ticket's.</summary>
    internal Task SignsIn(string who) => Value<long>(
        $"""
        WITH made AS (
            INSERT INTO platform.app_user (id, user_name, display_name, password_stamp, state, culture, must_change_password, created_at, person_id, email)
            SELECT gen_random_uuid(), ticket, name, gen_random_uuid(), 'Active', 'zh-CN', false, now(), person_id, ticket || '@example.cn'
            FROM certification.registration WHERE {who} RETURNING 1)
        SELECT count(*) FROM made
        """);

    /// <summary>Works on the open run of a kind about a batch, as the job server would.</summary>
    internal async Task RunJob<TJob>(Guid batch, string kind)
        where TJob : IRunJob
    {
        var run = await Value<Guid>(
            "SELECT id FROM platform.job_run WHERE subject_id = $1 AND kind = $2 ORDER BY state IN ('Queued', 'Running') DESC, queued_at DESC LIMIT 1", batch.ToString(), kind);
        await using var scope = _silo.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<TJob>().Run(run, Cancel);
        Assert.Equal("Completed", await Value<string>("SELECT state FROM platform.job_run WHERE id = $1", run));
    }

    internal Task Issue(Guid batch) => RunJob<IssueCertificatesJob>(batch, IssueCertificatesJob.Kind);

    internal async Task<T> Value<T>(string sql, params object[] values)
    {
        await using var connection = await _silo.Database.Open(Cancel);
        await using var query = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
        {
            query.Parameters.Add(new() { Value = value });
        }

        return (T)(await query.ExecuteScalarAsync(Cancel))!;
    }

    public async ValueTask DisposeAsync()
    {
        await _silo.DisposeAsync();
        _folder.Dispose();
    }

    private void Configure(IServiceCollection services)
    {
        services.AddSingleton(Options.Create(new KeySettings { File = _folder["keys.json"] }));
        services.AddSingleton<KeyRing>().AddSingleton<PersonalDataVault>().AddSingleton<DatedSettings>();
        services.AddSingleton(provider => new BusinessClock(
            new FixedTime(Standing), provider.GetRequiredService<TalentHubDatabase>()));
        services.AddScoped(_ => DataScope.System);
        if (!_whole)
        {
            services.AddSingleton<ICertificationBodies>(Bodies).AddSingleton<IResultNotices>(Notices);
        }

        services.AddTalentHubJobs().AddTalentHubNotices().AddPeople().AddOrganisations().AddCertification();
    }
}
