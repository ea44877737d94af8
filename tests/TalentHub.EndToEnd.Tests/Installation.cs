using Npgsql;
using TalentHub.Demonstration.Play;
using TalentHub.Platform.Store.Clusters;
using TalentHub.Testing;

namespace TalentHub.EndToEnd.Tests;

/// <summary>The whole product over a database of its own, with the demonstration played once for all tests of a class.</summary>
public sealed class Installation : IAsyncLifetime
{
    private readonly TestFolder _folder = new();
    private readonly List<string> _said = [];
    private TestDatabase _database = null!;
    private Service? _silo;
    private Service? _api;

    /// <summary>Where the portal and the API answer.</summary>
    internal Uri Address { get; } = Loopback();

    /// <summary>The data folder.</summary>
    internal string Data => _folder.Path;

    /// <summary>What the loader said.</summary>
    internal IReadOnlyList<string> Said => _said;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.Empty();
        _silo = await Service.Start("silo-host", "TalentHub.SiloHost", Loopback(), Data, _database.ConnectionString, "--demo", "true");
        var pass = Path.Combine(Data, Demonstration.Play.Demonstration.PassFile);
        await File.WriteAllTextAsync(pass, Guid.NewGuid().ToString("N"));
        _api = await Service.Start("api", "TalentHub.Api", Address, Data, _database.ConnectionString, "--RateLimit:PassFile", pass);
        await Demonstration.Play.Demonstration.Load(AppContext.BaseDirectory, Address, Data, TimeProvider.System, _said.Add, CancellationToken.None);
        File.Delete(pass);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await (_api?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (_silo?.DisposeAsync() ?? ValueTask.CompletedTask);
        await _database.DisposeAsync();
        _folder.Dispose();
    }

    /// <summary>A user of the demonstration at work.</summary>
    internal async Task<Session> As(string userName)
    {
        var session = new Session(Address, TimeProvider.System);
        Assert.True(await session.SignIn(userName, new Credentials(Data).PasswordOf(userName)!, TestContext.Current.CancellationToken), userName);
        return session;
    }

    /// <summary>The rows of a query, each as text.</summary>
    internal async Task<List<string>> Rows(string sql)
    {
        await using var connection = new NpgsqlConnection(_database.ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var query = new NpgsqlCommand($"SELECT found::text FROM ({sql}) AS found", connection);
        await using var row = await query.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var rows = new List<string>();
        while (await row.ReadAsync(TestContext.Current.CancellationToken))
        {
            rows.Add(row.GetString(0));
        }

        return rows;
    }

    private static Uri Loopback() => new($"http://127.0.0.1:{FreePort.Any()}");
}
