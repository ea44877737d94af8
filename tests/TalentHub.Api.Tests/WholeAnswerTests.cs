using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Hosting;
using TalentHub.Certification.Store;

namespace TalentHub.Api.Tests;

public sealed class WholeAnswerTests
{
    [Fact]
    public async Task An_answer_says_its_length_and_is_the_json_of_every_other_answer()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.ConfigureHttpJsonOptions(options => RequestJson.Configure(options.SerializerOptions));
        await using var app = builder.Build();
        app.MapGet("/whole", () => new WholeAnswer<VerificationAnswer>(VerificationAnswer.Unknown));
        await app.StartAsync(TestContext.Current.CancellationToken);

        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        using var answer = await http.GetAsync("/whole", TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        var options = app.Services.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        Assert.Equal(JsonSerializer.Serialize(VerificationAnswer.Unknown, options), text);
        Assert.Equal(text.Length, answer.Content.Headers.ContentLength);
        Assert.Equal("application/json; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
    }
}
