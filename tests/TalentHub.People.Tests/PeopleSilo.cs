using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Npgsql;
using TalentHub.People.Hosting;
using TalentHub.People.Store;
using TalentHub.Platform.Hosting;
using TalentHub.Platform.Jobs;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Personal;
using TalentHub.Platform.Store.Settings;
using TalentHub.Platform.Store.Spreadsheets;
using TalentHub.Testing;

namespace TalentHub.People.Tests;

/// <summary>A silo with the people capability over a database of its own, and keys in a folder of its own.</summary>
public sealed class PeopleSilo : IAsyncDisposable
{
    private readonly TestFolder _folder;

    private PeopleSilo(TestSilo silo, TestFolder folder) => (Silo, _folder) = (silo, folder);

    internal TestSilo Silo { get; }

    internal IGrainFactory Grains => Silo.Grains;

    internal PersonRegistry Registry => Silo.Services.GetRequiredService<PersonRegistry>();

    internal static async Task<PeopleSilo> Start(Action<IServiceCollection>? configure = null)
    {
        var folder = new TestFolder();
        var silo = await TestSilo.Start("people", [typeof(TalentHubDatabase).Assembly, typeof(PersonRegistry).Assembly], services =>
        {
            services.AddSingleton(Options.Create(new KeySettings { File = folder["keys.json"] }));
            services.AddSingleton<KeyRing>().AddSingleton<PersonalDataVault>();
            services.AddScoped(_ => DataScope.System);
            services.AddTalentHubTime().AddTalentHubJobs().AddTalentHubFiles().AddTalentHubSpreadsheets().AddPeople();
            configure?.Invoke(services);
        });
        await silo.Services.GetRequiredService<KeyRing>().Load(TestContext.Current.CancellationToken);
        await silo.Services.GetRequiredService<DatedSettings>().Load(TestContext.Current.CancellationToken);
        return new(silo, folder);
    }

    internal async Task<T> Value<T>(string sql, params object[] values)
    {
        await using var connection = await Silo.Database.Open(TestContext.Current.CancellationToken);
        await using var query = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
        {
            query.Parameters.Add(new() { Value = value });
        }

        return (T)(await query.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }

    public async ValueTask DisposeAsync()
    {
        await Silo.DisposeAsync();
        _folder.Dispose();
    }
}
