using TalentHub.Api.Hosting;
using TalentHub.Platform.Hosting;
using TalentHub.Platform.Store;

var builder = WebApplication.CreateBuilder(args);
var database = DatabaseConnection.Find(builder.Configuration);
if (!database.Succeeded)
{
    return StartupRefusal.Say(database.Problem);
}

builder.Services.AddTalentHubStore(database.Value);
builder.Services.AddTalentHubHealth();
builder.AddTalentHubSiloClient(database.Value);

var app = builder.Build();
app.MapTalentHubHealth();
await app.RunAsync();
return 0;
