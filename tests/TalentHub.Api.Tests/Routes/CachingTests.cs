using System.Net.Http.Headers;
using TalentHub.Api.Tests.Whole;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Tests.Routes;

/// <summary>What somebody signed in reads, and what verification says, stays in no cache; the browser's files do.</summary>
[Collection(RouteTests.Name)]
public sealed class CachingTests(CityApp fixture)
{
    private readonly Mistakes _mistakes = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whatever_asks_for_a_session_is_answered_for_no_cache()
    {
        var reading = Access.Of(fixture.App.Endpoints).Where(access => !access.IsPublic && !access.IsClosed && access.Method == "GET").ToList();
        Assert.True(reading.Count > 100, $"only {reading.Count} addresses are read");

        await _mistakes.Each(reading, async access =>
        {
            using var answer = await (await fixture.App.As(City.Mine(access.Roles[0]))).GetAsync(Addresses.Theirs(access.Route, fixture.City), Cancel);
            await _mistakes.Expect(answer.Headers.CacheControl?.NoStore == true, access, $"{access.Roles[0]}: {answer.Headers.CacheControl}", answer);
        });
        _mistakes.ShouldBeNone();
    }

    [Theory]
    [InlineData("/api/v1/persons", Role.BureauClerk)]
    [InlineData("/api/v1/certificates", Role.BureauClerk)]
    [InlineData("/certificates/export", Role.BureauClerk)]
    [InlineData("/api/v1/me", Role.Trainee)]
    [InlineData("/notices", Role.Trainee)]
    public async Task Lists_of_persons_stay_in_no_cache(string address, Role role)
    {
        using var answer = await (await fixture.App.As(City.Mine(role))).GetAsync(address, Cancel);

        Assert.True(answer.IsSuccessStatusCode, $"{answer.StatusCode}");
        Assert.True(answer.Headers.CacheControl?.NoStore);
    }

    [Theory]
    [InlineData("/verify")]
    [InlineData("/v/aaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("/v/nothing/there")]
    [InlineData("/api/v1/verify/aaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public async Task Verification_stays_in_no_cache_whoever_asks(string address) => Assert.True((await Asked(address))?.NoStore);

    [Theory]
    [InlineData("/")]
    [InlineData("/api/v1/statistics/overview")]
    public async Task What_everybody_reads_keeps_what_it_has(string address) => Assert.NotEqual(true, (await Asked(address))?.NoStore);

    [Fact]
    public async Task Files_of_the_browser_are_kept()
    {
        var file = fixture.App.Endpoints.First(Access.IsFile).RoutePattern.RawText!;

        Assert.NotEqual(true, (await Asked("/" + file.TrimStart('/')))?.NoStore);
    }

    private async Task<CacheControlHeaderValue?> Asked(string address)
    {
        using var nobody = fixture.App.Nobody();
        using var answer = await nobody.GetAsync(address, Cancel);
        return answer.Headers.CacheControl;
    }
}
