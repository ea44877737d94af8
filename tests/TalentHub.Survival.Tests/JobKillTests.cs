using TalentHub.Testing;

namespace TalentHub.Survival.Tests;

/// <summary>The silo is killed with SIGKILL in the middle of every job; what comes out is what would have come out without.</summary>
public sealed class JobKillTests
{
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
        await world.AllPaidOnce();
        await world.Holds();

        // No mail was lost, and none was sent: its server was never there.
        Assert.Equal(0L, await world.Value<long>("SELECT count(*) FROM platform.outbox WHERE state = 'Sent'"));
    }
}
