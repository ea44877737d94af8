using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using TalentHub.Api.Tests.Whole;
using TalentHub.Certification.Grains;
using TalentHub.People.Grains;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Platform.Domain.Users;
using TalentHub.Testing;

namespace TalentHub.Api.Tests.Certification;

/// <summary>Who verifies a paper reads which version counts, and in English what the occupation is.</summary>
[Collection(CertificationTests.Name)]
public sealed partial class VersionTests(CertificationApp app)
{
    private const int Documents = 770;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Verification_says_which_version_counts_and_of_a_first_one_nothing()
    {
        await IssuedBatch.Of(app, Documents, "初演示", "补演示", "更演示");
        var (first, replaced, corrected) = (await Number("初演示"), await Number("补演示"), await Number("更演示"));
        (await app.Grains.GetGrain<ICertificateGrain>(replaced).Replace(new(), IssuedBatch.By(Role.Enterprise, reason: "遗失"))).OrThrow();
        await Correct(corrected, "耿演示");

        Assert.DoesNotContain("此前各版作废", await Verify(first, "初演示", "zh"), StringComparison.Ordinal);
        Assert.DoesNotContain("earlier versions are void", await Verify(first, "初演示", "en"), StringComparison.Ordinal);
        foreach (var (number, name) in new[] { (replaced, "补演示"), (corrected, "耿演示") })
        {
            Assert.Contains("第 2 版；此前各版作废", await Verify(number, name, "zh"), StringComparison.Ordinal);
            Assert.Contains("Version 2; earlier versions are void", await Verify(number, name, "en"), StringComparison.Ordinal);
            Assert.Contains("Version 2; earlier versions are void", await Read(await Code(number), "en"), StringComparison.Ordinal);
        }

        await EnglishNamesTheOccupation(first);
    }

    private async Task EnglishNamesTheOccupation(string number)
    {
        var code = await Code(number);
        using var clerk = await app.Browser(Role.BureauClerk);
        await app.CreateUser("english.clerk", person: null, [new UserRole(Role.BureauClerk, null)], "en");
        using var english = await app.Browser("english.clerk");

        Assert.Contains("Lamp maker (灯具制造工)", await Verify(number, "初演示", "en"), StringComparison.Ordinal);
        Assert.Contains("Lamp maker (灯具制造工)", await Read(code, "en"), StringComparison.Ordinal);
        Assert.Equal(2, (await Get(english, $"/certificates/{number}", "en")).Split("Lamp maker (灯具制造工)").Length - 1);
        Assert.DoesNotContain("Lamp maker", await Read(code, "zh"), StringComparison.Ordinal);
        Assert.DoesNotContain("Lamp maker", await Get(clerk, $"/certificates/{number}", "zh"), StringComparison.Ordinal);
    }

    private async Task Correct(string number, string name)
    {
        var person = await app.Value<Guid>("SELECT person_id FROM certification.certificate WHERE number = $1", number);
        var right = PersonName.Parse(name).OrThrow();
        (await app.Grains.GetGrain<ITraineeGrain>(person).CorrectName(new(right), IssuedBatch.By(Role.BureauClerk, reason: "与身份证一致"))).OrThrow();
        (await app.Grains.GetGrain<ICertificateGrain>(number).Correct(new(right, Invented.Document(Documents + 2)), IssuedBatch.By(Role.Enterprise, reason: "更正姓名"))).OrThrow();
    }

    private Task<string> Number(string name) => IssuedBatch.Number(app, name);

    /// <summary>The code that a certificate carries, from the link on its page.</summary>
    private async Task<string> Code(string number)
    {
        using var clerk = await app.Browser(Role.BureauClerk);
        return PublicPage().Match(await Get(clerk, $"/certificates/{number}", "zh")).Groups[1].Value;
    }

    private async Task<string> Read(string code, string language)
    {
        using var visitor = await app.Browser();
        return await Get(visitor, $"/v/{code}", language);
    }

    private async Task<string> Verify(string number, string name, string language)
    {
        using var visitor = await app.Browser();
        visitor.DefaultRequestHeaders.AcceptLanguage.Add(new StringWithQualityHeaderValue(language));
        using var answer = await OfficeApp.Submit(visitor, "/verify", "verify", new() { ["number"] = number, ["name"] = name });
        return await answer.Content.ReadAsStringAsync(Cancel);
    }

    private static async Task<string> Get(HttpClient browser, string path, string language)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "Accept-Language", language } } };
        using var answer = await browser.SendAsync(request, Cancel);
        return await answer.Content.ReadAsStringAsync(Cancel);
    }

    [GeneratedRegex("href=\"/v/([^\"]+)\"")]
    private static partial Regex PublicPage();
}
