using TalentHub.Testing;

namespace TalentHub.Survival.Tests;

/// <summary>The API and a silo are killed with SIGKILL while another silo runs; the work is done once.</summary>
public sealed class TakeoverTests
{
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
    }
}
