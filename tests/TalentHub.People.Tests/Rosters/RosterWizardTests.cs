using System.Globalization;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using TalentHub.People.Domain.Persons;
using TalentHub.People.Domain.Rosters;
using TalentHub.People.Grains.Rosters;
using TalentHub.People.Jobs.Rosters;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Files;
using TalentHub.Platform.Grains.Files;
using TalentHub.Platform.Jobs;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Spreadsheets;
using TalentHub.Testing;

namespace TalentHub.People.Tests.Rosters;

public sealed class RosterWizardTests : IAsyncLifetime
{
    private const string Heading = "姓名,证件类型,证件号码,手机号码\n";
    private PeopleSilo _people = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() =>
        _people = await PeopleSilo.Start(services => services.AddSingleton<IRosterKind, RegistrarRoster>());

    public ValueTask DisposeAsync() => _people.DisposeAsync();

    [Fact]
    public async Task A_dry_run_reports_and_changes_nothing_then_the_valid_rows_are_registered()
    {
        var rows = $"张伟,,{Invented.ResidentNumber(1)},13800138000\n李娜,居民身份证,{Invented.ResidentNumber(2)},\n"
            + $"王芳,,440524188001010015,\n张伟,,{Invented.ResidentNumber(1)},\n=cmd,,{Invented.ResidentNumber(3)},\n";
        var id = await Upload(Heading + rows);

        await Check(id);
        var report = await Import(id).Read();
        Assert.Equal(RosterImportState.Checked, report.State);
        Assert.Equal(new RosterCounts(5, 2, 0, 0, 3), report.Checked);
        Assert.Equal(0, await _people.Value<long>("SELECT count(*) FROM people.person"));

        var done = await Register(id);
        Assert.Equal(RosterImportState.Registered, done.State);
        Assert.Equal(2, done.Done.Registered);
        Assert.Equal(2, await _people.Value<long>("SELECT count(*) FROM people.person"));
        var refused = await RefusedNames(id);
        Assert.Equal(["王芳", "张伟"], refused.Take(2));
        Assert.Contains("cmd", Assert.Single(refused.Skip(2)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_file_again_registers_nothing_and_says_that_all_are_there()
    {
        var file = Heading + $"张伟,,{Invented.ResidentNumber(1)},\n李娜,,{Invented.ResidentNumber(2)},\n";
        var first = await Upload(file);
        await Check(first);
        await Register(first);

        var second = await Upload(file);
        await Check(second);
        Assert.Equal(new RosterCounts(2, 0, 2, 0, 0), (await Import(second).Read()).Checked);
        Assert.Equal(RosterProblem.AllThere.Code, (await Import(second).Register(new(), By())).Problem?.Code);
    }

    [Theory]
    [InlineData("姓名,手机号码\n张伟,\n", "sheet.column-missing")]
    [InlineData("姓名,证件类型,证件号码,手机号码\n", "sheet.no-rows")]
    public async Task A_file_that_is_wrong_as_a_whole_is_told_so_and_cannot_be_registered(string file, string problem)
    {
        var id = await Upload(file);
        await Check(id);
        var report = await Import(id).Read();
        Assert.Equal(problem, report.FileProblem?.Code);
        Assert.Equal(RosterProblem.NothingToRegister.Code, (await Import(id).Register(new(), By())).Problem?.Code);
    }

    [Fact]
    public async Task Rows_that_somebody_else_registered_after_the_dry_run_are_counted_as_known()
    {
        var id = await Upload(Rows(3));
        await Check(id);
        (await Import(id).Register(new(), By())).OrThrow();
        var run = (await Import(id).Read()).RegisterRun!.Value;
        (await Import(id).FinishRegistration(new(run, new(3, 0, 3, 0, 0)), CommandContext.OfSystem(Guid.CreateVersion7(), By().At))).OrThrow();

        Assert.Equal("3 0 3 0", await _people.Value<string>("SELECT concat_ws(' ', total, registered, already, refused) FROM people.roster_import WHERE id = $1", id));
    }

    [Fact]
    public async Task A_heading_repeated_among_the_rows_is_told_as_that()
    {
        var id = await Upload(Heading + $"张伟,,{Invented.ResidentNumber(1)},\n{Heading}李娜,,{Invented.ResidentNumber(2)},\n");
        await Check(id);

        Assert.Equal(new RosterCounts(3, 2, 0, 0, 1), (await Import(id).Read()).Checked);
        var told = await _people.Value<string>("SELECT detail::text FROM platform.job_item WHERE state = 'Refused'");
        Assert.Contains("sheet.heading-repeated", told, StringComparison.Ordinal);
        Assert.Contains("第3行重复了表头", told, StringComparison.Ordinal);
        Assert.DoesNotContain("identity", told, StringComparison.Ordinal);
        Assert.Equal(2, (await Register(id)).Done.Registered);
    }

    [Fact]
    public async Task An_upload_repeated_under_its_operation_id_answers_as_the_first_although_the_target_takes_no_more()
    {
        var kind = _people.Silo.Services.GetServices<IRosterKind>().OfType<RegistrarRoster>().Single();
        var (id, context) = (Guid.CreateVersion7(), By().ForPart("upload"));
        UploadRoster command = new("test.persons", Guid.CreateVersion7(), Guid.CreateVersion7(), "名册.csv");
        var first = (await Import(id).Upload(command, context)).OrThrow();

        kind.TakesRosters = false;
        var again = (await Import(id).Upload(command, context)).OrThrow();
        var other = await Import(id).Upload(command with { FileName = "另一份.csv" }, context);
        var fresh = await Import(Guid.CreateVersion7()).Upload(command, By());

        Assert.Equal(first, again);
        Assert.Equal(("commit.operation-id-reused", RosterProblem.TargetNotFound.Code), (other.Problem?.Code, fresh.Problem?.Code));
        Assert.Equal(1, await _people.Value<long>("SELECT count(*) FROM people.roster_import"));
    }

    [Fact]
    public async Task A_registration_interrupted_between_commit_and_report_counts_each_row_once()
    {
        var id = await Upload(Rows(1_200));
        await Check(id);
        (await Import(id).Register(new(), By())).OrThrow();
        var kind = _people.Silo.Services.GetServices<IRosterKind>().OfType<RegistrarRoster>().Single();
        var import = await Import(id).Read();
        // The first chunk was committed, and the process died before saying so.
        await using (var file = await Stored(import.FileId))
        {
            using var roster = (await new RosterReader().Open(file, kind.Layout, cancel: Cancel)).OrThrow();
            var chunk = await roster.Rows().Take(500).ToListAsync(Cancel);
            (await kind.Register(import.Target!, chunk, import.Confirmed!.ForPart("chunk-0"), Cancel)).OrThrow();
        }

        await Run<RegisterRosterJob>(import.RegisterRun!.Value);
        Assert.Equal(new RosterCounts(1_200, 0, 0, 1_200, 0), (await Import(id).Read()).Done);
        Assert.Equal(1_200, await _people.Value<long>("SELECT count(*) FROM people.person"));
    }

    [Fact]
    public async Task Ten_thousand_rows_are_registered_in_twenty_commits()
    {
        var warmUp = await Upload(Heading + $"热身,,{Invented.ResidentNumber(300_000)},\n");
        await Check(warmUp);
        await Register(warmUp);
        var kind = _people.Silo.Services.GetServices<IRosterKind>().OfType<RegistrarRoster>().Single();
        var before = kind.Commits;
        var id = await Upload(Rows(10_000));
        await Check(id);

        var done = await Register(id);

        Assert.Equal(10_000, done.Done.Registered);
        Assert.Equal(20, kind.Commits - before);
    }

    private static string Rows(int count)
    {
        var csv = new StringBuilder(Heading);
        for (var n = 0; n < count; n++)
        {
            csv.Append(CultureInfo.InvariantCulture, $"学员{n},,{Invented.ResidentNumber(n)},\n");
        }

        return csv.ToString();
    }

    private static CommandContext By() => Invented.Caller(Role.School, RegistrarRoster.Owner);

    private IRosterImportGrain Import(Guid id) => _people.Grains.GetGrain<IRosterImportGrain>(id);

    private async Task<Guid> Upload(string csv)
    {
        var context = By();
        var files = _people.Silo.Services.GetRequiredService<FileUpload>();
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        var stored = (await files.Put(content, "名册.csv", FileRules.Roster, RegistrarRoster.Owner, context, Cancel)).OrThrow();
        var id = Guid.CreateVersion7();
        (await Import(id).Upload(new("test.persons", Guid.CreateVersion7(), stored.Id, stored.Name), context.ForPart("upload"))).OrThrow();
        return id;
    }

    private async Task Check(Guid id) => await Run<CheckRosterJob>((await Import(id).Check(new(), By())).OrThrow().CheckRun!.Value);

    private async Task<RosterImport> Register(Guid id)
    {
        await Run<RegisterRosterJob>((await Import(id).Register(new(), By())).OrThrow().RegisterRun!.Value);
        return await Import(id).Read();
    }

    private async Task Run<TJob>(Guid run)
        where TJob : IRunJob
    {
        await using var scope = _people.Silo.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<TJob>().Run(run, Cancel);
        Assert.Equal("Completed", await _people.Value<string>("SELECT state FROM platform.job_run WHERE id = $1", run));
    }

    private async Task<Stream> Stored(Guid file)
    {
        await using var scope = _people.Silo.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<Platform.Store.Files.FileStore>().Open(file, Cancel)).OrThrow().Content;
    }

    /// <summary>The names in the file of errors, in its order.</summary>
    private async Task<List<string>> RefusedNames(Guid id)
    {
        await using var scope = _people.Silo.Services.CreateAsyncScope();
        Assert.Equal("roster.rows-of-others", (await scope.ServiceProvider.GetRequiredService<RosterErrors>().Write(id, CultureInfo.GetCultureInfo("zh-CN"), Cancel)).Problem?.Code);
        var errors = ActivatorUtilities.CreateInstance<RosterErrors>(scope.ServiceProvider, new DataScope(Everything: false, By().OrganisationId));
        var written = await errors.Write(id, CultureInfo.GetCultureInfo("zh-CN"), Cancel);
        await using var file = written.OrThrow();
        using var roster = (await new RosterReader().Open(file, new SheetLayout([.. PersonSheet.Columns]), cancel: Cancel)).OrThrow();
        return await roster.Rows().Select(r => r.Cells[PersonColumns.Name]).ToListAsync(Cancel);
    }
}
