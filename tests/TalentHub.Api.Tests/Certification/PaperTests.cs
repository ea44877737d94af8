using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using TalentHub.Api.Tests.Whole;
using TalentHub.Certification.Grains;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Users;
using TalentHub.Testing;

namespace TalentHub.Api.Tests.Certification;

[Collection(CertificationTests.Name)]
public sealed class PaperTests(CertificationApp app)
{
    private const string Rare = "袁𡊮䶮";
    private static readonly Role[] Printers = [Role.Enterprise, Role.BureauClerk, Role.BureauReviewer, Role.BureauApprover];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_certificate_is_printed_for_its_holder_its_body_and_the_bureau_and_each_time_is_noted()
    {
        var batch = await IssuedBatch.Of(app, Rare, "李演示", "王演示");
        var number = await IssuedBatch.Number(app, Rare);

        await OpensToItsRoles($"/api/v1/certificates/{number}/paper", $"/api/v1/batches/{batch}/papers");
        await HolderSeesTheOwn(number, batch);
        await SaysWhatIsStored(number);
        Assert.Equal((long)Printers.Length + 2, await app.Value<long>("SELECT count(*) FROM platform.audit_entry WHERE command = 'PrintPaper'"));
        Assert.Equal((long)Printers.Length, await app.Value<long>("SELECT count(*) FROM platform.audit_entry WHERE command = 'PrintPapers'"));
        await LaterVersionsSaySo(await IssuedBatch.Number(app, "李演示"));
        await RevokedHasNone(await IssuedBatch.Number(app, "王演示"), batch);
    }

    private async Task OpensToItsRoles(params string[] addresses)
    {
        foreach (var role in Enum.GetValues<Role>().Where(role => role != Role.System))
        {
            using var browser = await app.Browser(role);
            foreach (var address in addresses)
            {
                using var answer = await browser.GetAsync(address, Cancel);
                var expected = Printers.Contains(role) ? HttpStatusCode.OK
                    : role is Role.School || (role is Role.Trainee && address.Contains("/certificates/", StringComparison.Ordinal)) ? HttpStatusCode.NotFound
                    : role is Role.Public ? HttpStatusCode.Unauthorized
                    : HttpStatusCode.Forbidden;
                Assert.True(expected == answer.StatusCode, $"{role} {address}: {answer.StatusCode}");
            }
        }
    }

    private async Task HolderSeesTheOwn(string number, Guid batch)
    {
        using var holder = await Holder(await app.Value<Guid>("SELECT person_id FROM certification.certificate WHERE number = $1", number));

        Assert.Equal(HttpStatusCode.OK, (await holder.GetAsync($"/api/v1/certificates/{number}/paper", Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await holder.GetAsync($"/api/v1/certificates/{await IssuedBatch.Number(app, "李演示")}/paper", Cancel)).StatusCode);
        await TheTimelineLeadsToTheBatch(holder, number, batch);
    }

    /// <summary>The entry of the issue is the batch's: it leads there whom the batch is open to, and its counts are no news of the certificate.</summary>
    private async Task TheTimelineLeadsToTheBatch(HttpClient holder, string number, Guid batch)
    {
        using var body = await app.Browser(Role.Enterprise);
        var (theirs, own) = (await body.GetStringAsync($"/certificates/{number}", Cancel), await holder.GetStringAsync($"/certificates/{number}", Cancel));

        Assert.Matches($"<a href=\"/batches/({batch:N}|{batch:D})\">认定批次 ", theirs);
        Assert.DoesNotContain("/batches/", own, StringComparison.Ordinal);
        Assert.DoesNotContain("timeline-changes", own.Split("生成证书")[1].Split("</li>")[0], StringComparison.Ordinal);
        Assert.Contains($"href=\"/certificates?batch={batch}\">证书", (await body.GetStringAsync($"/batches/{batch}", Cancel)).Split("timeline-list")[1], StringComparison.Ordinal);
    }

    /// <summary>A browser of the person behind a record, signed in as a trainee.</summary>
    private async Task<HttpClient> Holder(Guid person)
    {
        await app.CreateUser("holder", person, [new UserRole(Role.Trainee, null)]);
        return await app.Browser("holder");
    }

    private async Task SaysWhatIsStored(string number)
    {
        var text = await Paper(number);

        Assert.Contains(Invented.Document(700).Number, text, StringComparison.Ordinal);
        Assert.Contains(number, text, StringComparison.Ordinal);
        Assert.Contains("演示数据", text, StringComparison.Ordinal);
        Assert.Contains("灯具制造工", text, StringComparison.Ordinal);
    }

    private async Task LaterVersionsSaySo(string number)
    {
        (await app.Grains.GetGrain<ICertificateGrain>(number).Replace(new(), IssuedBatch.By(Role.Enterprise, reason: "遗失"))).OrThrow();

        Assert.Contains("遗失补发，第 2 版", await Paper(number), StringComparison.Ordinal);
    }

    private async Task RevokedHasNone(string number, Guid batch)
    {
        var certificate = app.Grains.GetGrain<ICertificateGrain>(number);
        (await certificate.RequestRevocation(new(), IssuedBatch.By(Role.Enterprise, reason: "弄虚作假"))).OrThrow();
        (await certificate.DecideRevocation(new(Approve: true), IssuedBatch.By(Role.BureauApprover))).OrThrow();
        using var clerk = await app.Browser(Role.BureauClerk);

        using var refused = await clerk.GetAsync($"/api/v1/certificates/{number}/paper", Cancel);
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Equal("certificate.paper-of-revoked", JsonNode.Parse(await refused.Content.ReadAsStringAsync(Cancel))!["code"]!.GetValue<string>());
        Assert.DoesNotContain(number, await Text(await clerk.GetByteArrayAsync($"/api/v1/batches/{batch}/papers?part=1", Cancel)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.GetAsync($"/api/v1/batches/{batch}/papers?part=2", Cancel)).StatusCode);
    }

    private async Task<string> Paper(string number)
    {
        using var clerk = await app.Browser(Role.BureauClerk);
        return await Text(await clerk.GetByteArrayAsync($"/api/v1/certificates/{number}/paper", Cancel));
    }

    private static async Task<string> Text(byte[] pdf)
    {
        using var program = Process.Start(new ProcessStartInfo("pdftotext", ["-layout", "-", "-"]) { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false })!;
        var reading = program.StandardOutput.ReadToEndAsync(Cancel);
        await program.StandardInput.BaseStream.WriteAsync(pdf, Cancel);
        program.StandardInput.Close();
        return await reading;
    }
}
