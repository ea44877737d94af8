using TalentHub.Api.Hosting;
using TalentHub.Platform.Hosting;

var builder = WebApplication.CreateBuilder(args);
if (builder.Configuration.AddSecretFiles() is { } unreadable)
{
    return StartupRefusal.Say(unreadable);
}

var database = DatabaseConnection.Find(builder.Configuration);
if (!database.Succeeded)
{
    return StartupRefusal.Say(database.Problem);
}

builder.AddTalentHubApi(database.Value);
builder.AddTalentHubSiloClient(database.Value);
builder.Services.AddStopLimit();

var app = builder.Build();
app.UseTalentHubApi();
app.MapTalentHubApi();
return await StartupRefusal.Run(() => app.RunAsync());

/// <summary>The composition root of the API and the portal.</summary>
public partial class Program;
