using System.Text.Json.Nodes;
using TalentHub.Api.Tests.Whole;
using TalentHub.Subsidies.Jobs;

namespace TalentHub.Api.Tests.Payouts;

/// <summary>What the pages of funds and payouts show beside the record itself, a program reads too.</summary>
[Collection(MoneyTests.Name)]
public sealed class MoneyRecordTests(OfficeApp app)
{
    [Fact]
    public async Task A_payout_tells_who_made_it_its_sources_its_work_and_what_stands_in_the_way_of_closing_it()
    {
        var money = new MoneySteps(app, "RCD");
        var fund = await money.Fund(100_000);
        await money.Committed(fund, 3);
        var payout = await money.Draft(fund);
        await money.Ok($"/api/v1/payouts/{payout}/freeze");
        var frozen = await money.Get($"/api/v1/payouts/{payout}");
        await app.Complete<PayoutComputeJob>(PayoutComputeJob.Kind);
        var computed = await money.Get($"/api/v1/payouts/{payout}");
        await money.Approve(payout);
        await money.HandOver(payout);
        var handedOver = await money.Get($"/api/v1/payouts/{payout}");

        Assert.Equal((PayoutComputeJob.Kind, "Queued"), ($"{frozen["run"]!["kind"]}", $"{frozen["run"]!["state"]}"));
        Assert.NotNull(await money.Get($"/api/v1/jobs/{frozen["run"]!["id"]}"));
        Assert.All(["run", "checks", "approvedByName"], name => Assert.False(computed.AsObject().ContainsKey(name), name));
        Assert.Equal((MoneySteps.Finance, OfficeApp.SecondOfFinance), ($"{computed["preparedByName"]}", $"{handedOver["approvedByName"]}"));
        Assert.Equal(("City", 18_000m), ($"{computed["bySource"]![0]!["source"]}", computed["bySource"]![0]!["amount"]!.GetValue<decimal>()));
        Assert.Equal((3, false), (handedOver["checks"]!["open"]!.GetValue<int>(), handedOver["checks"]!["allHold"]!.GetValue<bool>()));
        Assert.Equal((0m, 0m), (Number(handedOver["checks"]!["ledgerPaid"]), Number(handedOver["checks"]!["paid"])));
    }

    [Fact]
    public async Task A_ledger_that_differs_from_its_sums_is_told_with_the_fund()
    {
        var money = new MoneySteps(app, "LDG");
        var fund = await money.Fund(50_000);
        async Task<bool> Agrees() => (await money.Get($"/api/v1/funds/{fund}"))["ledgerAgrees"]!.GetValue<bool>();
        var before = await Agrees();
        await app.Execute("UPDATE subsidies.fund_source SET appropriated = appropriated + 1 WHERE fund_id = $1", fund);
        var after = await Agrees();
        await app.Execute("UPDATE subsidies.fund_source SET appropriated = appropriated - 1 WHERE fund_id = $1", fund);

        Assert.Equal((true, false), (before, after));
        Assert.All((await money.Get("/api/v1/funds"))["items"]!.AsArray(), line => Assert.False(line!.AsObject().ContainsKey("ledgerAgrees")));
    }

    [Fact]
    public async Task Claims_of_a_fund_and_of_a_payout_name_expert_and_employer()
    {
        var money = new MoneySteps(app, "NMS");
        var fund = await money.Fund(100_000);
        await money.Committed(fund, 2);
        var payout = await money.Draft(fund);
        var lists = new[] { $"/api/v1/funds/{fund}/commitments?sort=number", $"/api/v1/payouts/{payout}/due-claims", "/api/v1/claims?q=NMS&sort=number" };

        foreach (var list in lists)
        {
            var names = (await money.Get(list))["items"]!.AsArray().Select(item => ($"{item!["number"]}", $"{item["expert"]}", $"{item["employer"]}")).Order();
            Assert.Equal([("NMS-001", "演示专家1", "中山市示范照明有限公司"), ("NMS-002", "演示专家2", "中山市示范照明有限公司")], names);
        }
    }

    private static decimal Number(JsonNode? node) => node!.GetValue<decimal>();
}
