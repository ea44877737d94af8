using Microsoft.Extensions.DependencyInjection;
using TalentHub.Platform.Jobs;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Commits;
using TalentHub.Platform.Store.Jobs;
using TalentHub.Testing;

namespace TalentHub.Platform.Tests.Store;

public sealed class ReadContextTests : IAsyncLifetime
{
    private TestSilo _silo = null!;

    public async ValueTask InitializeAsync() => _silo = await TestSilo.Start("platform", [typeof(Commit).Assembly], services =>
        services.AddTalentHubJobs().AddScoped(_ => DataScope.System));

    public ValueTask DisposeAsync() => _silo.DisposeAsync();

    [Fact]
    public async Task Some_rows_of_no_order_are_a_mistake_that_fails_at_once()
    {
        await using var scope = _silo.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<JobsContext>();

        Assert.Empty(context.Runs.OrderBy(run => run.Id).Skip(1).Take(1).ToList());
        Assert.Throws<InvalidOperationException>(() => context.Runs.Skip(1).Take(1).ToList());
    }
}
