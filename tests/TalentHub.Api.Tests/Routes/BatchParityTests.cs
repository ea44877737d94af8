using System.Net;
using System.Text.Json.Nodes;
using TalentHub.Api.Tests.Whole;
using TalentHub.Certification.Grains;
using TalentHub.Certification.Jobs;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Jobs;

namespace TalentHub.Api.Tests.Routes;

/// <summary>What the pages of a batch and of its sittings show can be had by programs of the same roles.</summary>
[Collection(RouteTests.Name)]
public sealed class BatchParityTests(CityApp city)
{
    private readonly WholeApp app = city.App;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Batch => city.City.Records["batch"];

    [Fact]
    public async Task A_run_that_was_refused_as_a_whole_is_told_with_its_reasons_to_an_examiner_who_has_no_list_of_runs()
    {
        var run = await Run(city.City.Records["marking"], "Completed", refused: 1);
        await app.Execute(
            "INSERT INTO platform.job_item (run_id, key, state, detail, at) VALUES ($1, '1', 'Refused', $2::jsonb, now())",
            run, Json.Text(new JobItemDetail { Problems = [JobProblem.RunNotFound.With()] }));
        var (batch, after) = await Afterwards(
            async () =>
            {
                var refused = await Read(Role.Examiner, $"/api/v1/batches/{city.City.Records["marking"]}");
                await app.Execute("DELETE FROM platform.job_item WHERE run_id = $1", run);
                await app.Execute("UPDATE platform.job_run SET done = 1, refused = 0 WHERE id = $1", run);
                return (refused, await Read(Role.Examiner, $"/api/v1/batches/{city.City.Records["marking"]}"));
            },
            () => Forget(run));

        Assert.Equal(($"{run}", "Completed", 1), ($"{batch["run"]!["id"]}", $"{batch["run"]!["state"]}", batch["run"]!["refused"]!.GetValue<int>()));
        Assert.Equal(("job.run-not-found", false), ($"{batch["run"]!["reasons"]![0]!["code"]}", $"{batch["run"]!["reasons"]![0]!["detailZh"]}".Length == 0));
        Assert.Null(after["run"]);
    }

    [Fact]
    public async Task Runs_are_found_by_the_record_they_are_about_and_tell_how_far_a_plan_is_also_when_ended()
    {
        var (own, other) = (await Run(Batch, "Failed"), await Run(city.City.Records["marking"], "Failed"));
        await app.Execute("INSERT INTO certification.plan_run (run_id, batches, rounds, repair, round, phase, unplaced) VALUES ($1, ARRAY[$2], 3, false, 2, 'Times', 4)", own, Guid.Parse(Batch));
        var (found, run, plan) = await Afterwards(
            async () => (await Read(Role.Enterprise, $"/api/v1/jobs?subjectKind={AssessmentBatchGrain.SubjectKind}&subjectId={Batch}&q=甲运行"),
                await Read(Role.Enterprise, $"/api/v1/jobs/{own}"), await Read(Role.Examiner, $"/api/v1/batches/{Batch}/plan")),
            async () =>
            {
                await app.Execute("DELETE FROM certification.plan_run WHERE run_id = $1", own);
                await Forget(own);
                await Forget(other);
            });

        Assert.Equal($"{own}", $"{Assert.Single(found["items"]!.AsArray())!["id"]}");
        Assert.Equal(1, found["total"]!.GetValue<int>());
        Assert.Equal((2, "Times", 4), (run["plan"]!["round"]!.GetValue<int>(), $"{run["plan"]!["phase"]}", run["plan"]!["unplaced"]!.GetValue<int>()));
        Assert.Equal(($"{own}", null), ($"{plan["runId"]}", plan["run"]));
    }

    [Fact]
    public async Task Who_moves_a_session_reads_when_sessions_may_begin()
    {
        var plan = await Read(Role.Enterprise, $"/api/v1/batches/{Batch}/plan");

        Assert.NotEmpty(plan["starts"]!.AsArray());
        Assert.All(plan["starts"]!.AsArray(), start => Assert.Matches("^[0-9]{2}:[0-9]{2}:00$", $"{start}"));
    }

    [Fact]
    public async Task Who_keeps_away_from_whom_is_read_with_names_but_of_the_bodys_own_people_only()
    {
        var examiner = await app.Value<Guid>("SELECT person_id FROM organisations.examiner");
        var (registration, stranger) = (Guid.Parse(city.City.Records["registration"]), Guid.Parse(city.City.Records["expert"]));
        await Declare([new { examinerId = examiner, registrationId = registration }, new { examinerId = stranger, className = "甲班" }]);
        var (told, ownLines) = await Afterwards(
            async () => ((await Read(Role.BureauClerk, $"/api/v1/batches/{Batch}"))["withdrawals"]!.AsArray(), (await Read(Role.Examiner, $"/api/v1/batches/{Batch}"))["withdrawals"]!.AsArray()),
            () => Declare([]));

        Assert.Equal(($"{examiner}", $"{City.Mark}考评员", $"{registration}"), ($"{told[0]!["examinerId"]}", $"{told[0]!["examiner"]}", $"{told[0]!["registrationId"]}"));
        Assert.StartsWith(City.Mark, $"{told[0]!["candidate"]}", StringComparison.Ordinal);
        Assert.Equal(($"{stranger}", null, "甲班"), ($"{told[1]!["examinerId"]}", told[1]!["examiner"], $"{told[1]!["className"]}"));
        Assert.Equal([$"{examiner}"], ownLines.Select(line => $"{line!["examinerId"]}"));
        Assert.Empty((await Read(Role.BureauClerk, $"/api/v1/batches/{Batch}"))["withdrawals"]!.AsArray());
    }

    [Fact]
    public async Task What_comes_after_a_notice_is_told_once_it_has_run_its_days()
    {
        var notice = Guid.CreateVersion7();
        await app.Execute("UPDATE certification.batch SET state = 'PublicNotice' WHERE id = $1", Guid.Parse(Batch));
        await app.Execute(
            """
            INSERT INTO platform.public_notice
                (id, kind, title_zh, title_en, subject_kind, subject_id, opens_on, closes_on, state, columns, lines, line_count, digest, opened_at)
            VALUES ($1, 'results', '公示', 'Notice', $2, $3, '2023-11-01', '2023-11-20', 'Open', '[]', '[]', 0, sha256('x'), now())
            """, notice, AssessmentBatchGrain.SubjectKind, Batch);
        var (open, over) = await Afterwards(
            async () =>
            {
                var before = await Read(Role.Examiner, $"/api/v1/batches/{Batch}");
                await app.Execute("UPDATE platform.public_notice SET closes_on = '2023-11-03' WHERE id = $1", notice);
                return (before, await Read(Role.Examiner, $"/api/v1/batches/{Batch}"));
            },
            async () =>
            {
                await app.Execute("DELETE FROM platform.public_notice WHERE id = $1", notice);
                await app.Execute("UPDATE certification.batch SET state = 'RegistrationOpen' WHERE id = $1", Guid.Parse(Batch));
            });

        Assert.Null(open["noticeStanding"]);
        Assert.Equal("ToReport", $"{over["noticeStanding"]}");
    }

    [Fact]
    public async Task An_examiner_reads_the_changes_of_scores_that_the_page_shows()
    {
        var own = await Read(Role.Examiner, $"/api/v1/batches/{Batch}/score-changes");
        using var hidden = await (await app.As(City.Mine(Role.Examiner))).GetAsync($"/api/v1/batches/{Batch}/score-changes", Cancel);

        Assert.Equal(0, own["total"]!.GetValue<int>());
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
    }

    [Fact]
    public async Task A_sitting_is_read_alone_and_sittings_as_a_calendar_under_the_filters_of_the_list()
    {
        var sitting = await Read(Role.Examiner, $"/api/v1/sittings/{city.City.Records["sitting"]}");
        using var calendar = await (await app.As(City.Theirs(Role.Examiner))).GetAsync($"/api/v1/sittings/calendar?batch={sitting["batchId"]}&from=2023-11-07", Cancel);
        var others = await (await app.As(City.Theirs(Role.Examiner))).GetStringAsync($"/api/v1/sittings/calendar?batch={sitting["batchId"]}&from=2023-11-08", Cancel);
        using var unknown = await (await app.As(City.Theirs(Role.Examiner))).GetAsync("/api/v1/sittings/calendar?day=2023-11-07", Cancel);
        using var hidden = await (await app.As(City.Mine(Role.Examiner))).GetAsync($"/api/v1/sittings/{city.City.Records["sitting"]}", Cancel);

        Assert.Equal($"{City.Mark}考场", $"{sitting["room"]}");
        Assert.Equal("text/calendar", calendar.Content.Headers.ContentType?.MediaType);
        Assert.Contains("BEGIN:VEVENT", await calendar.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        Assert.DoesNotContain("BEGIN:VEVENT", others, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.NotFound), (unknown.StatusCode, hidden.StatusCode));
    }

    // The city is everybody's: it is put back whatever comes of the reading.
    private static async Task<T> Afterwards<T>(Func<Task<T>> read, Func<Task> putBack)
    {
        try
        {
            return await read();
        }
        finally
        {
            await putBack();
        }
    }

    private Task<JsonNode> Read(Role role, string address) => app.Send(City.Theirs(role), HttpMethod.Get, address);

    private Task Declare(object[] withdrawals) => app.Send(City.Theirs(Role.Enterprise), HttpMethod.Post, $"/api/v1/batches/{Batch}/withdrawals", new { withdrawals });

    private async Task<Guid> Run(string batch, string state, int refused = 0)
    {
        var id = Guid.CreateVersion7();
        await app.Execute(
            """
            INSERT INTO platform.job_run
                (id, kind, title, subject_kind, subject_id, organisation_id, state, refused, started_by, started_by_name, queued_at, heartbeat_at, finished_at)
            VALUES ($1, $2, '甲运行', $3, $4, $5, $6, $7, $1, '经办', now(), now(), now())
            """,
            id, ArrangeSittingsJob.Kind, AssessmentBatchGrain.SubjectKind, batch, Guid.Parse(city.City.Records["theirs.enterprise"]), state, refused);
        return id;
    }

    private Task Forget(Guid run) => app.Execute("DELETE FROM platform.job_run WHERE id = $1", run);
}
