using TalentHub.Platform.Store.Clusters;
using TalentHub.Testing;

namespace TalentHub.Platform.Tests.Store;

/// <summary>Root and an ordinary user can both run a cluster.</summary>
public sealed class OrdinaryUserTests : IDisposable
{
    private const string Nobody = "65534";
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Root_runs_the_cluster_as_the_account_that_owns_the_data()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "Only root can give data to another account.");
        Directory.CreateDirectory(_folder["data"]);
        await new ClusterAccount($"{Nobody}:{Nobody}").Own(_folder["data"], Cancel);

        var account = await ClusterAccount.Find(_folder["data"], Cancel);
        var who = await account.OrThrow().Run("id", ["--user"], _folder.Path, Cancel);

        Assert.Equal(Nobody, who.LastLine);
    }

    [Fact]
    public async Task An_account_reaches_a_folder_whose_path_it_may_not_walk()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "Only root can become another account.");
        var inner = Directory.CreateDirectory(_folder["inner"]).FullName;
        var account = new ClusterAccount($"{Nobody}:{Nobody}");
        await account.Own(inner, Cancel);

        var written = await account.Run("touch", ["/proc/self/cwd/mark"], inner, Cancel);

        Assert.True(written.Succeeded, written.Output);
        Assert.True(File.Exists(Path.Combine(inner, "mark")));
    }

    [Fact]
    public async Task A_user_without_privileges_starts_and_stops_a_cluster()
    {
        var self = Environment.IsPrivilegedProcess ? new ClusterAccount($"{Nobody}:{Nobody}") : new ClusterAccount(UserAndGroup: null);
        var copy = Directory.CreateDirectory(_folder["program"]).FullName;
        await ServerCommand.Run("cp", ["--recursive", AppContext.BaseDirectory + ".", copy], "/", Cancel);
        await self.Own(_folder.Path, Cancel);

        const string Test = nameof(PrivateClusterTests.A_stopped_cluster_starts_again_with_its_data_and_its_port);
        var run = await self.Run("dotnet",
            ["exec", Path.Combine(copy, "TalentHub.Platform.Tests.dll"), "-method", $"{typeof(PrivateClusterTests).FullName}.{Test}"],
            copy, Cancel);

        Assert.True(run.Succeeded, run.Output);
        Assert.Contains("Total: 1", run.Output, StringComparison.Ordinal);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
