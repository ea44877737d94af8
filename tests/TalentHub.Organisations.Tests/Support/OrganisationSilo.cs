using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Npgsql;
using TalentHub.Organisations.Domain.Organisations;
using TalentHub.Organisations.Grains;
using TalentHub.Organisations.Hosting;
using TalentHub.Organisations.Store;
using TalentHub.People.Hosting;
using TalentHub.People.Store;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Platform.Hosting;
using TalentHub.Platform.Jobs;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Personal;
using TalentHub.Platform.Store.Settings;
using TalentHub.Testing;

namespace TalentHub.Organisations.Tests.Support;

/// <summary>A silo with organisations over a database of its own; some are registered by the commands that the bureau gives.</summary>
internal sealed class OrganisationSilo : IAsyncDisposable
{
    private readonly TestFolder _folder;

    private OrganisationSilo(TestSilo silo, TestFolder folder) => (Silo, _folder) = (silo, folder);

    internal TestSilo Silo { get; }

    internal IGrainFactory Grains => Silo.Grains;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    internal static async Task<OrganisationSilo> Start()
    {
        var folder = new TestFolder();
        var silo = await TestSilo.Start(
            "organisations", [typeof(TalentHubDatabase).Assembly, typeof(PersonRegistry).Assembly, typeof(OrganisationQueries).Assembly],
            services =>
            {
                services.AddSingleton(Options.Create(new KeySettings { File = folder["keys.json"] }));
                services.AddSingleton<KeyRing>().AddSingleton<PersonalDataVault>();
                services.AddScoped(_ => DataScope.System);
                services.AddTalentHubTime().AddTalentHubJobs().AddPeople().AddOrganisations()
                    .AddSingleton<IOccupationRegister, TestOccupations>();
            });
        await silo.Services.GetRequiredService<DatedSettings>().Load(Cancel);
        await silo.Services.GetRequiredService<KeyRing>().Load(Cancel);
        return new(silo, folder);
    }

    internal static UnifiedSocialCreditCode Code(int n) => UnifiedSocialCreditCode.Parse(Invented.CreditCode(n)).OrThrow();

    internal async Task<Guid> Bureau()
    {
        var id = Guid.CreateVersion7();
        (await Grains.GetGrain<IBureauGrain>(id).Register(new(Code(1), new("中山示例人社局", "石岐")), Invented.Caller(Role.Administrator))).OrThrow();
        return id;
    }

    internal async Task<Guid> Enterprise(int n)
    {
        var id = Guid.CreateVersion7();
        (await Grains.GetGrain<IEnterpriseGrain>(id)
            .Register(new(Code(n), new($"示例企业{n}", "古镇镇")), Invented.Caller(Role.BureauClerk))).OrThrow();
        return id;
    }

    internal async Task<Guid> School(int n, SchoolType type)
    {
        var id = Guid.CreateVersion7();
        (await Grains.GetGrain<ISchoolGrain>(id)
            .Register(new(Code(n), new($"示例院校{n}", "东区", type)), Invented.Caller(Role.BureauClerk))).OrThrow();
        return id;
    }

    internal async Task<T> Value<T>(string sql, params object[] values)
    {
        await using var connection = await Silo.Database.Open(Cancel);
        await using var query = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
        {
            query.Parameters.Add(new() { Value = value });
        }

        return (T)(await query.ExecuteScalarAsync(Cancel))!;
    }

    public async ValueTask DisposeAsync()
    {
        await Silo.DisposeAsync();
        _folder.Dispose();
    }
}
