using System.Text.Json.Nodes;
using TalentHub.Demonstration.Play;
using TalentHub.Demonstration.Script;
using TalentHub.Testing;

namespace TalentHub.Survival.Tests;

/// <summary>The silo alone is killed in the middle of work that nothing else disturbs; another one ends the work as the first would have.</summary>
public sealed class SiloDeathTests(SharedWorld shared) : IClassFixture<SharedWorld>
{
    private const int Candidates = 120;
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Candidates_that_were_being_registered_are_registered_once()
    {
        var world = shared.World;

        await world.KillSiloDuring("certification.registration", writes: 1, () => world.Office.Play("roster-small"));

        var registered = $"FROM certification.registration WHERE batch_id = '{world.Office.Kept.Text("{small}")}'";
        Assert.Equal(SurvivalWorld.Workers, await world.Value<long>($"SELECT count(DISTINCT person_id) {registered}"));
        Assert.Equal(SurvivalWorld.Workers, await world.Value<long>($"SELECT count(*) {registered}"));
        Assert.Equal(SurvivalWorld.Workers, await world.Value<long>($"SELECT count(*) FROM people.person WHERE id IN (SELECT person_id {registered})"));
        await world.Holds();
    }

    [Fact]
    public async Task Sittings_that_were_being_arranged_are_arranged_once_and_whole()
    {
        var world = shared.World;
        var enterprise = await world.Office.Of("bench");
        var batch = $"/api/v1/batches/{await Planned(world, enterprise)}";

        await world.KillSiloDuring("certification.seat", writes: 0, async () =>
        {
            await Move(enterprise, batch, "StartArranging");
            await Until(enterprise, batch, "state", "Arranged");
        });

        Assert.Equal(Candidates * 2, await world.Value<long>("SELECT count(*) FROM certification.seat"));
        Assert.Equal(Candidates * 2, await world.Value<long>("SELECT count(DISTINCT (registration_id, part)) FROM certification.seat"));
        Assert.Equal(0L, await world.Value<long>("SELECT count(*) FROM certification.unplaced"));
        Assert.Equal(0L, await world.Value<long>("SELECT count(*) FROM certification.seat WHERE session_id NOT IN (SELECT id FROM certification.session)"));
        Assert.Equal(1L, await world.Value<long>("SELECT count(*) FROM platform.audit_entry WHERE command = 'ArrangeSittings'"));
        await world.Holds();
    }

    /// <summary>An examination with examiners and candidates whose registration is closed.</summary>
    private static async Task<string> Planned(SurvivalWorld world, Session enterprise)
    {
        var (bureau, body) = (await world.Office.Of("jingban"), world.Office.Kept.Text("{enterprise}"));
        for (var n = 0; n < 7; n++)
        {
            await Send(enterprise, $"/api/v1/filings/{body}/examiners", new JsonObject
            {
                ["person"] = new JsonObject { ["name"] = $"考评员{(char)('甲' + n)}", ["documentKind"] = "居民身份证", ["documentNumber"] = Invented.ResidentNumber(300_000 + n) },
                ["grade"] = "Examiner", ["certificateNumber"] = $"K{n:D4}", ["occupations"] = new JsonArray("6-24-07-02"), ["levels"] = new JsonArray("Senior"),
                ["validFrom"] = "2022-04-01", ["validTo"] = "2025-03-31",
            });
        }

        var made = await Send(enterprise, "/api/v1/batches", new JsonObject
        {
            ["bodyId"] = body, ["title"] = "考试批次", ["kind"] = "Examination", ["tracks"] = new JsonArray(new JsonObject { ["occupationCode"] = "6-24-07-02", ["level"] = "Senior" }),
            ["examFrom"] = "2023-04-10", ["examTo"] = "2023-04-21",
            ["venues"] = new JsonArray(
                new JsonObject { ["site"] = "一厂区", ["room"] = "理论一室", ["kind"] = "TheoryRoom", ["places"] = 30 },
                new JsonObject { ["site"] = "一厂区", ["room"] = "实操一车间", ["kind"] = "Workshop", ["places"] = 15 }),
        });
        var batch = made["id"]!.GetValue<string>();
        await Move(enterprise, $"/api/v1/batches/{batch}", "Submit");
        await Move(bureau, $"/api/v1/batches/{batch}", "AcceptPlan");
        await Move(enterprise, $"/api/v1/batches/{batch}", "OpenRegistration");
        await Register(world, enterprise, batch);
        await Move(enterprise, $"/api/v1/batches/{batch}", "CloseRegistration");
        return batch;
    }

    private static async Task Register(SurvivalWorld world, Session enterprise, string batch)
    {
        var roster = Path.Combine(Path.GetDirectoryName(world.Roster)!, "examination.csv");
        var rows = Enumerable.Range(0, Candidates).Select(n => $"考生{(char)('一' + n)},{Invented.ResidentNumber(310_000 + n)},灯具制造工,三级");
        await File.WriteAllLinesAsync(roster, rows.Prepend("姓名,证件号码,职业,等级"), Cancel);
        var uploaded = await enterprise.Upload(
            "/api/v1/imports", Guid.CreateVersion7(), roster, [new("kind", "certification.candidates"), new("targetId", batch)], Cancel);
        var import = $"/api/v1/imports/{uploaded!["id"]!.GetValue<string>()}";
        await Send(enterprise, $"{import}/check", null);
        await Until(enterprise, import, "state", "Checked");
        await Send(enterprise, $"{import}/register", null);
        await Until(enterprise, import, "state", "Registered");
        Assert.Equal(Candidates, await world.Value<long>($"SELECT count(*) FROM certification.registration WHERE batch_id = '{batch}'"));
    }

    private static Task<JsonNode> Move(Session session, string batch, string move) => Send(session, $"{batch}/moves", new JsonObject { ["move"] = move });

    private static async Task<JsonNode> Send(Session session, string address, JsonNode? body) =>
        (await session.Command(HttpMethod.Post, address, Guid.CreateVersion7(), body, Cancel))!;

    private static Task Until(Session session, string address, string path, string state) =>
        new Waiting(TimeProvider.System).For(session, new Await(address, path, [state]), Cancel);
}
