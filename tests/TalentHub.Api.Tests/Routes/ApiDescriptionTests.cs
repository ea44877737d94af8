using System.Text.Json.Nodes;
using Microsoft.Playwright;
using TalentHub.Api.Tests.Browser;
using TalentHub.Api.Tests.Whole;

namespace TalentHub.Api.Tests.Routes;

/// <summary>What programs are told of the API, and the page that shows it.</summary>
[Collection(RouteTests.Name)]
public sealed class ApiDescriptionTests(CityApp city, Chromium chromium)
{
    private readonly WholeApp app = city.App;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_has_a_name_says_how_to_sign_in_and_what_each_operation_needs()
    {
        var document = await Told.Document(app);
        var schemes = document["components"]!["securitySchemes"]!;
        var file = document["paths"]!["/api/v1/payouts/{id}/return-files"]!["post"]!;

        Assert.Equal("TalentHub API", $"{document["info"]!["title"]}");
        Assert.Contains("Idempotency-Key", $"{document["info"]!["description"]}", StringComparison.Ordinal);
        Assert.Equal("cookie", $"{schemes["session"]!["in"]}");
        Assert.EndsWith("/connect/token", $"{schemes["client"]!["flows"]!["clientCredentials"]!["tokenUrl"]}", StringComparison.Ordinal);
        Assert.Equal(["application/octet-stream", "multipart/form-data"], file["requestBody"]!["content"]!.AsObject().Select(part => part.Key));
        Assert.Equal(2, file["security"]!.AsArray().Count);
        Assert.Contains(file["parameters"]!.AsArray(), parameter => $"{parameter!["name"]}" == "Idempotency-Key");
        Assert.Null(document["paths"]!["/api/v1/verify"]!["post"]!["security"]);
    }

    [Fact]
    public async Task A_level_is_a_word_wherever_it_is_answered()
    {
        var levels = new List<string>();
        foreach (var (name, schema) in (await Told.Document(app))["components"]!["schemas"]!.AsObject())
        {
            if (schema!["properties"]?["level"] is { } level && !level.ToJsonString().Contains("SkillLevel", StringComparison.Ordinal))
            {
                levels.Add($"{name}: {level.ToJsonString()}");
            }
        }

        Assert.Empty(levels);
    }

    [Fact]
    public async Task The_explorer_asks_nobody_but_this_server()
    {
        var page = await chromium.Page(app.Address, Screen.Desktop);
        List<string> outside = [];
        page.Request += (_, request) => outside.AddRange(new[] { request.Url }.Where(url => !url.StartsWith(app.Address.ToString(), StringComparison.Ordinal) && !url.StartsWith("data:", StringComparison.Ordinal) && !url.StartsWith("blob:", StringComparison.Ordinal)));
        page.Console += (_, message) => outside.AddRange(new[] { message.Text }.Where(text => text.Contains("Content Security Policy", StringComparison.Ordinal)));

        await page.GotoAsync("/api-explorer", new() { WaitUntil = WaitUntilState.NetworkIdle });
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "TalentHub API" })).ToBeVisibleAsync();

        Assert.Empty(outside);
        Assert.Equal(0, await page.GetByText("Ask AI").CountAsync());
        Assert.Equal(0, await page.GetByText("Generate SDK").CountAsync());
        await page.Context.CloseAsync();
    }
}
