namespace TalentHub.Survival.Tests;

/// <summary>The database server is killed with SIGKILL in the middle of work; nothing is lost and nothing is done twice.</summary>
public sealed class DatabaseKillTests
{
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
        await world.AllPaidOnce();
        await world.Holds();
    }
}
