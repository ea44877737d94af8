using TalentHub.Platform.Hosting;
using TalentHub.Platform.Store;
using TalentHub.SiloHost.Hosting;

var builder = WebApplication.CreateBuilder(args);
var startup = await DatabaseStartup.Begin(builder.Configuration);
if (!startup.Succeeded)
{
    return StartupRefusal.Say(startup.Problem);
}

await using var database = startup.Value;
database.Register(builder.Services);
builder.Services.AddTalentHubStore(database.Database);
builder.Services.AddTalentHubHealth();
builder.Services.AddTalentHubJobServer(builder.Configuration);
builder.AddTalentHubSilo(database.Database);

var app = builder.Build();
app.MapTalentHubHealth();
await app.Services.GetRequiredService<DatabaseSchema>().Migrate(CapabilityAssemblies.InOrder);
await app.RunAsync();
return 0;
