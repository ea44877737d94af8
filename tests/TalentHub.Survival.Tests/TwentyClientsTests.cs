using System.Text.Json.Nodes;
using TalentHub.Demonstration.Play;
using TalentHub.Demonstration.Script;
using TalentHub.Testing;

namespace TalentHub.Survival.Tests;

/// <summary>Twenty clients want the same thing at the same moment: one gets it, the others hear that it is done.</summary>
public sealed class TwentyClientsTests
{
    private const int Clients = 20;
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_of_twenty_moves_an_import_and_a_payout_at_each_step()
    {
        await using var database = await TestDatabase.Empty();
        await using var world = await SurvivalWorld.Start(database.ConnectionString);
        await Import(world, await world.Office.Of("bench"));
        await world.WriteClaims();
        await world.Office.Play("money");
        await Payout(world, await world.Office.Of("caiwu1"), await world.Office.Of("caiwu2"));
        await world.Holds();
    }

    private static async Task Import(SurvivalWorld world, Session enterprise)
    {
        var uploaded = await enterprise.Upload(
            "/api/v1/imports", Guid.CreateVersion7(), world.Roster, [new("kind", "certification.candidates"), new("targetId", world.Office.Kept.Text("{small}"))], Cancel);
        var import = $"/api/v1/imports/{uploaded!["id"]!.GetValue<string>()}";
        await OneWins(enterprise, $"{import}/check");
        await Until(enterprise, import, "state", "Checked");
        await OneWins(enterprise, $"{import}/register");
        await Until(enterprise, import, "state", "Registered");
        Assert.Equal(SurvivalWorld.Workers, await world.Value<long>("SELECT count(*) FROM certification.registration"));
        Assert.Equal(2L, await world.Value<long>("SELECT count(*) FROM platform.job_run"));
    }

    private static async Task Payout(SurvivalWorld world, Session maker, Session checker)
    {
        var payout = world.Office.Kept.Text("/api/v1/payouts/{payout}");
        await OneWins(maker, $"{payout}/freeze", new JsonObject());
        await Until(maker, payout, "payout.state", "Computed");
        await OneWins(checker, $"{payout}/approve", new JsonObject { ["count"] = SurvivalWorld.Claims, ["total"] = SurvivalWorld.Claims * Benchmarks.WaitingClaims.Yuan });
        await OneWins(maker, $"{payout}/hand-over");
        await Until(maker, payout, "payout.state", "HandedOver");
        Assert.Equal(SurvivalWorld.Claims, await world.Value<long>("SELECT count(*) FROM subsidies.payment WHERE state = 'Open'"));
        Assert.Equal(2L, await world.Value<long>("SELECT count(*) FROM subsidies.bank_file"));
    }

    private static async Task OneWins(Session session, string address, JsonNode? body = null)
    {
        var won = await Task.WhenAll(Enumerable.Range(0, Clients).Select(async _ =>
        {
            try
            {
                await session.Command(HttpMethod.Post, address, Guid.CreateVersion7(), body?.DeepClone(), Cancel);
                return true;
            }
            catch (ScriptException refused) when (refused.Message.Contains("was answered with 409", StringComparison.Ordinal))
            {
                return false;
            }
        }));
        Assert.Single(won, one => one);
    }

    private static Task Until(Session session, string address, string path, string state) =>
        new Waiting(TimeProvider.System).For(session, new Await(address, path, [state]), Cancel);
}
