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
builder.Services.AddPortal();

var app = builder.Build();
app.UsePortal();
app.MapTalentHubHealth();
app.MapPortal();
await app.RunAsync();
return 0;

/// <summary>The composition root of the API and the portal.</summary>
public partial class Program;
