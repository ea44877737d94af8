using TalentHub.Platform.Hosting;
using TalentHub.Platform.Store;

namespace TalentHub.Platform.Tests.Hosting;

/// <summary>The exit code tells a supervisor whether starting again may help.</summary>
public sealed class StartupRefusalTests
{
    [Fact]
    public void A_database_that_is_away_may_come_and_a_wrong_configuration_does_not_mend_itself()
    {
        Assert.Equal(StartupRefusal.MayPassExitCode, StartupRefusal.Say(HostingProblem.DatabaseUnreachable.With(("database", "talenthub"), ("host", "database"), ("reason", "refused"))));
        Assert.Equal(StartupRefusal.ExitCode, StartupRefusal.Say(HostingProblem.NoDatabase.With(("file", ".data/connection"))));
    }

    [Fact]
    public async Task A_host_that_ran_ends_well_and_one_whose_database_is_newer_ends_with_a_sentence()
    {
        Assert.Equal(0, await StartupRefusal.Run(() => Task.CompletedTask));
        Assert.Equal(StartupRefusal.ExitCode, await StartupRefusal.Run(() => Task.FromException(new NewerDatabaseException("20990101"))));
    }

    [Fact]
    public Task A_mistake_of_ours_stays_an_exception() =>
        Assert.ThrowsAsync<InvalidOperationException>(() => StartupRefusal.Run(() => Task.FromException(new InvalidOperationException("a mistake"))));
}
