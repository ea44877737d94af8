using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Npgsql;
using TalentHub.Organisations.Grains;
using TalentHub.Organisations.Hosting;
using TalentHub.Organisations.Store;
using TalentHub.People.Hosting;
using TalentHub.People.Jobs.Rosters;
using TalentHub.People.Store;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Jobs;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Clock;
using TalentHub.Platform.Store.Personal;
using TalentHub.Platform.Store.Settings;
using TalentHub.Testing;
using TalentHub.Training.Domain.Classes;
using TalentHub.Training.Grains;
using TalentHub.Training.Hosting;
using TalentHub.Training.Store;

namespace TalentHub.Training.Tests.Support;

/// <summary>A silo with training over a database of its own: two schools, and enterprises whose n-th has the n-th credit code.</summary>
public sealed class TrainingSilo : IAsyncDisposable
{
    private const int Enterprises = 320;

    private readonly TestFolder _folder = new();
    private TestSilo _silo = null!;

    internal static CancellationToken Cancel => TestContext.Current.CancellationToken;

    internal static async Task<TrainingSilo> Start(DateTimeOffset? now = null)
    {
        var result = new TrainingSilo();
        result._silo = await TestSilo.Start(
            "training",
            [
                typeof(TalentHubDatabase).Assembly, typeof(PersonRegistry).Assembly, typeof(OrganisationQueries).Assembly,
                typeof(TrainingServices).Assembly,
            ],
            services => result.Configure(services, now ?? new DateTimeOffset(2023, 9, 4, 2, 0, 0, TimeSpan.Zero)));
        await result.Service<KeyRing>().Load(Cancel);
        await result.Service<DatedSettings>().Load(Cancel);
        await result.EnterOrganisations();
        return result;
    }

    internal T Service<T>()
        where T : notnull => _silo.Services.GetRequiredService<T>();

    internal IRosterKind Roster(string name) => _silo.Services.GetServices<IRosterKind>().Single(k => k.Name == name);

    internal IClassGrain Class(Guid id) => _silo.Grains.GetGrain<IClassGrain>(id);

    internal IAgreementGrain Agreement(Guid id) => _silo.Grains.GetGrain<IAgreementGrain>(id);

    internal ISchoolAgreementsGrain SchoolAgreements(Guid id) => _silo.Grains.GetGrain<ISchoolAgreementsGrain>(id);

    internal async Task<Guid> Opened(string name = "23级灯具班", Guid? partner = null, Guid? school = null)
    {
        var id = Guid.CreateVersion7();
        (await Class(id).Open(Given.OpenClass(name, partner), Given.By(Role.School, organisation: school))).OrThrow();
        return id;
    }

    internal async Task<Guid> Signed(Guid? school = null)
    {
        var id = Guid.CreateVersion7();
        (await Agreement(id).Sign(new(Given.Enterprise, Given.Terms), Given.By(Role.School, organisation: school))).OrThrow();
        return id;
    }

    internal async Task Enrol(Guid id, int count, int firstPerson = 0) =>
        (await Class(id).EnrolStudents(new EnrolStudents(Given.Students(count, firstPerson)), Given.By(Role.School))).OrThrow();

    /// <summary>Reads with the eyes of an organisation.</summary>
    internal async Task<T> Seen<T>(DataScope scope, Func<TrainingContext, Task<T>> read)
    {
        await using var services = _silo.Services.CreateAsyncScope();
        await using var context = ActivatorUtilities.CreateInstance<TrainingContext>(services.ServiceProvider, scope);
        return await read(context);
    }

    internal async Task<T> Value<T>(string sql, params object[] values)
    {
        await using var connection = await _silo.Database.Open(Cancel);
        await using var query = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
        {
            query.Parameters.Add(new() { Value = value });
        }

        return (T)(await query.ExecuteScalarAsync(Cancel))!;
    }

    public async ValueTask DisposeAsync()
    {
        await _silo.DisposeAsync();
        _folder.Dispose();
    }

    private void Configure(IServiceCollection services, DateTimeOffset now)
    {
        services.AddSingleton(Options.Create(new KeySettings { File = _folder["keys.json"] }));
        services.AddSingleton<KeyRing>().AddSingleton<PersonalDataVault>();
        services.AddSingleton(provider => new BusinessClock(new FixedTime(now), provider.GetRequiredService<TalentHubDatabase>()));
        services.AddSingleton<DatedSettings>();
        services.AddScoped(_ => DataScope.System);
        services.AddTalentHubJobs().AddPeople().AddOrganisations().AddTraining().AddSingleton<IOccupationRegister, TestOccupations>();
    }

    private Task<int> EnterOrganisations() => Value<int>(
        """
        WITH entered AS (
            INSERT INTO organisations.organisation
                (id, kind, name, credit_code, district, school_type, is_public, is_fortune500, state, registered_at, changed_at)
            SELECT id, kind, name, credit_code, '古镇镇', school_type, is_public, false, 'Active', now(), now()
            FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::boolean[])
                AS o (id, kind, name, credit_code, school_type, is_public)
            RETURNING id)
        SELECT count(*)::integer FROM entered
        """,
        (Guid[])[Given.School, Given.OtherSchool, Given.Enterprise, .. Enumerable.Range(1, Enterprises - 1).Select(_ => Guid.CreateVersion7())],
        (string[])["School", "School", .. Enumerable.Repeat("Enterprise", Enterprises)],
        (string[])["演示技师学院", "演示技工学校", .. Enumerable.Range(0, Enterprises).Select(n => $"演示企业{n:000}")],
        (string[])[Invented.CreditCode(9001), Invented.CreditCode(9002), .. Enumerable.Range(0, Enterprises).Select(Invented.CreditCode)],
        (string?[])["TechnicianCollege", "TechnicalSchool", .. Enumerable.Repeat<string?>(null, Enterprises)],
        (bool[])[true, false, .. Enumerable.Repeat(false, Enterprises)]);
}
