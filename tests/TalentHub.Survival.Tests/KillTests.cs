using TalentHub.Testing;

namespace TalentHub.Survival.Tests;

/// <summary>Processes are killed with SIGKILL in the middle of every job; what comes out is what would have come out without.</summary>
public sealed class KillTests
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_silo_killed_in_the_middle_of_each_job_leaves_the_same_totals_and_nothing_twice()
    {
        await using var database = await TestDatabase.Empty();
        await using var world = await SurvivalWorld.Start(database.ConnectionString);

        // In the second chunk of the dry run; the registration of a roster is killed below, with that of the scores.
        await world.KillSiloDuring("platform.job_item", writes: 1, () => world.Office.Play("roster-small"));
        Assert.Equal(SurvivalWorld.Workers, await world.Value<long>("SELECT count(*) FROM certification.registration"));

        await world.KillSiloDuring("certification.score", writes: 1, () => world.Office.Play("evaluation"));
        Assert.Equal(SurvivalWorld.Workers, await world.Value<long>("SELECT count(*) FROM certification.score"));

        await world.Office.Play("results");
        await world.KillSiloDuring("certification.certificate", writes: 1, () => world.Office.Play("issue"));
        Assert.Equal(SurvivalWorld.Workers, await world.Value<long>("SELECT count(DISTINCT number) FROM certification.certificate"));
        Assert.Equal(SurvivalWorld.Workers, await world.Value<int>("SELECT max(right(number, 6)::integer) FROM certification.certificate"));

        await world.WriteClaims();
        await world.Office.Play("money");
        await world.KillSiloDuring("subsidies.bank_file", writes: 0, () => world.Office.Play("payout"));
        await world.Office.Play("bank");
        await world.KillSiloDuring("platform.job_item", writes: 1, () => world.Office.Play("return"));
        await AllPaidOnce(world);
        await world.Holds();

        // No mail was lost, and none was sent: its server was never there.
        Assert.Equal(0L, await world.Value<long>("SELECT count(*) FROM platform.outbox WHERE state = 'Sent'"));
    }

    [Fact]
    public async Task A_database_killed_in_the_middle_of_a_payout_comes_back_and_pays_everybody_once()
    {
        await using var world = await SurvivalWorld.Start(database: null);
        await world.WriteClaims();
        await world.Office.Play("money");

        await using (var gate = await Gate.Close(world.Database, "platform.job_item", writes: 1))
        {
            var working = world.Office.Play("payout");
            await gate.SomebodyComes(working);
            await world.KillDatabase();
            await working;
        }

        await world.Execute("DROP SCHEMA survival CASCADE");
        await world.Office.Play("bank");
        await world.Office.Play("return");
        await AllPaidOnce(world);
        await world.Holds();
    }

    [Fact]
    public async Task An_import_goes_on_while_the_API_is_killed_and_a_second_silo_takes_over_from_the_first()
    {
        await using var database = await TestDatabase.Empty();
        await using var world = await SurvivalWorld.Start(database.ConnectionString);
        var first = world.Silo;
        await world.StartSilo();

        await using (var gate = await Gate.Close(world.Database, "certification.registration", writes: 1))
        {
            var working = world.Office.Play("roster-small");
            await gate.SomebodyComes(working);
            world.Api.Kill();
            first.Kill();
            await gate.Open();
            await Assert.ThrowsAnyAsync<Exception>(() => working);
        }

        // The same steps again, under the same operation ids: they answer what was done and wait for what is not.
        await world.StartApi();
        await world.Office.Play("roster-small");
        Assert.Equal(SurvivalWorld.Workers, await world.Value<long>("SELECT count(*) FROM certification.registration"));
        Assert.Equal(1L, await world.Value<long>("SELECT count(*) FROM people.roster_import"));
        await world.Holds();
        Assert.True(world.Silo.Lives);
        Assert.False(first.Lives);
        Cancel.ThrowIfCancellationRequested();
    }

    private static async Task AllPaidOnce(SurvivalWorld world)
    {
        Assert.Equal(SurvivalWorld.Claims, await world.Value<long>("SELECT count(*) FROM subsidies.claim WHERE state = 'Reconciled'"));
        Assert.Equal(SurvivalWorld.Claims, await world.Value<long>("SELECT count(*) FROM subsidies.payment WHERE state = 'Paid'"));
        Assert.Equal(SurvivalWorld.Claims * Benchmarks.WaitingClaims.Yuan, await world.Value<decimal>("SELECT sum(paid) FROM subsidies.fund_source"));
    }
}
