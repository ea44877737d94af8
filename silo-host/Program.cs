using TalentHub.Platform.Hosting;
using TalentHub.Platform.Jobs;
using TalentHub.Platform.Store;
using TalentHub.SiloHost.Hosting;

var builder = WebApplication.CreateBuilder(args);
if (builder.Configuration.AddSecretFiles() is { } unreadable)
{
    return StartupRefusal.Say(unreadable);
}

var startup = await DatabaseStartup.Begin(builder.Configuration);
if (!startup.Succeeded)
{
    return StartupRefusal.Say(startup.Problem);
}

await using var database = startup.Value;
database.Register(builder.Services);
builder.Services.AddTalentHubPlatform(builder.Configuration, database.Database);
builder.Services.AddCapabilities();
builder.AddTalentHubTelemetry("silo");
builder.Services.AddTalentHubHealth().AddSchemaCheck(CapabilityAssemblies.InOrder).AddClusterCheck();
builder.Services.AddTalentHubJobServer(builder.Configuration);
builder.AddTalentHubSilo(database.Database);
builder.Services.AddFirstStart();
builder.Services.AddStopLimit();

var app = builder.Build();
app.UseTalentHubTelemetry();
app.MapTalentHubHealth();
return await StartupRefusal.Run(async () =>
{
    await app.Services.GetRequiredService<DatabaseSchema>().Migrate(CapabilityAssemblies.InOrder);
    await app.Services.GetRequiredService<FirstStart>().MarkDemonstration();
    app.Services.GetRequiredService<RecurringJobs>().ScheduleAll();
    await app.RunAsync();
});
