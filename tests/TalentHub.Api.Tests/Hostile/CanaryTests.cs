using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TalentHub.Api.Tests.Routes;
using TalentHub.Api.Tests.Whole;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Personal;
using TalentHub.Platform.Domain.Users;
using TalentHub.Subsidies.Jobs;
using TalentHub.Testing;

namespace TalentHub.Api.Tests.Hostile;

/// <summary>
/// Known identity numbers, telephones and accounts go through registration, examination, payment and every mistake; afterwards none of
/// them is found in full anywhere but in the bank file and in the uploader's own file of errors.
/// </summary>
/// <remarks>Alone in its process: the log of the product is one for a process.</remarks>
[Collection(AloneTests.Name)]
public sealed class CanaryTests(HostileApp fixture) : IClassFixture<HostileApp>
{
    private const string Account = "6222020012345678903";
    private static readonly string[] Phones = ["13712345678", "13911112222"];
    private static readonly string[] Numbers = [.. new[] { 1, 2, 3, 10, 11, 20, 21, 8001, 8002, 8003 }.Select(Invented.ResidentNumber)];
    private static readonly string[] Canaries = [.. Numbers, .. Phones, Account, Invented.ResidentNumber(8004)[..17] + "#", "6222020098765432109"];

    /// <summary>The file for the bank, and what the uploader has to correct: each for those alone whose they are.</summary>
    private static readonly string[] Sealed = ["/imports/{id:guid}/errors", "/api/v1/imports/{id:guid}/errors", "/payouts/{id:guid}/bank-files/{kind}", "/api/v1/payouts/{id:guid}/bank-files/{kind}"];

    private WholeApp App => fixture.App;

    [Fact]
    public async Task No_number_is_found_in_full_where_it_does_not_belong()
    {
        await Register();
        await Examine();
        await Pay();
        await Mistake();

        Assert.Empty(await InTables());
        App.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Canary").LogWarning("canary {Number}", Numbers[0]);
        Assert.Contains(App.Log, line => line.Contains("canary", StringComparison.Ordinal) && line.Contains(PersonalNumbers.Removed, StringComparison.Ordinal));
        Assert.DoesNotContain(App.Log, Holds);
        Assert.Empty(await InAnswers());
    }

    [Fact]
    public void The_search_finds_what_it_looks_for() =>
        Assert.All(Canaries, canary => Assert.True(Holds($"<td>{canary}</td>") && Pattern.Contains(Convert.ToHexStringLower(Encoding.UTF8.GetBytes(canary)), StringComparison.Ordinal)));

    private static bool Holds(string text) => Canaries.Any(canary => text.Contains(canary, StringComparison.OrdinalIgnoreCase));

    /// <summary>Every canary as text and as bytes.</summary>
    private static string Pattern => string.Join('|', Canaries.SelectMany(c => new[] { c, Convert.ToHexStringLower(Encoding.UTF8.GetBytes(c)) }));

    private async Task Register()
    {
        var kind = fixture.Kind("certification.candidates");
        string[][] rows =
        [
            kind.With(1, ("证件号码", Numbers[7]), ("手机号码", Phones[1])), kind.With(2, ("证件号码", Numbers[8])), kind.With(3, ("证件号码", Numbers[9]), ("等级", "一级")),
            kind.With(4, ("证件号码", Canaries[^2])), kind.With(5, ("证件号码", Numbers[3]), ("姓名", "另一个人")), kind.With(6, ("姓名", Numbers[7])),
        ];
        var import = await fixture.Checked(kind, $"名册.csv", kind.Csv(rows, Encoding.UTF8));
        await App.Send(kind.User, HttpMethod.Post, $"/api/v1/imports/{import["id"]}/register");
        await App.RunJob<TalentHub.People.Jobs.Rosters.RegisterRosterJob>(TalentHub.People.Jobs.Rosters.RegisterRosterJob.Kind);
    }

    private async Task Examine()
    {
        var (enterprise, batch) = ("theirs.enterprise", fixture.City.Records["marking"]);
        await App.Send(enterprise, HttpMethod.Post, $"/api/v1/batches/{batch}/scores", new
        {
            entries = fixture.Tickets.Select(ticket => new { ticket, subject = "Evaluation", text = "85" }),
        });
        await App.MoveTo(new DateOnly(2023, 11, 8));
        await fixture.City.Move(enterprise, batch, "Seal");
        await fixture.City.Move(enterprise, batch, "OpenNotice");
        await App.Send(City.Mine(Role.BureauClerk), HttpMethod.Post, "/api/v1/persons/search", new { documentNumber = Numbers[0] });
    }

    private async Task Pay()
    {
        var (finance, records) = (City.Mine(Role.Finance), fixture.City.Records);
        await App.CreateUser("mine.second", new UserRole(Role.Finance, null));
        await App.Execute("UPDATE subsidies.claim SET state = 'Approved', amount = 6000 WHERE id = $1", Guid.Parse(records["claim"]));
        await App.Send(finance, HttpMethod.Post, $"/api/v1/funds/{records["fund"]}/commitments", new { programme = "zhongshan-flexible-talent-living", claimIds = new[] { records["claim"] } });
        var payout = $"/api/v1/payouts/{records["payout"]}";
        await App.Send(finance, HttpMethod.Post, $"{payout}/freeze", new { });
        await App.RunJob<PayoutComputeJob>(PayoutComputeJob.Kind);
        await App.Send("mine.second", HttpMethod.Post, $"{payout}/approve", new { count = 1, total = 6000 });
        await App.Send(finance, HttpMethod.Post, $"{payout}/hand-over", new { });
        await App.RunJob<BankFileJob>(BankFileJob.Kind);
        var reference = (await App.Column<string>("SELECT reference FROM subsidies.payment"))[0];
        var file = $"支付编号,户名,账号,金额,结果,原因\n{reference},他方专家,{Account},1.00,失败,账号{Account}不存在\n{reference},他方专家,{Canaries[^1]},6000.00,成功,\nZF,{Numbers[0]},{Account},{Phones[0]},{Numbers[1]},\n";
        using var answer = await (await App.As(finance)).SendAsync(WholeApp.Request(HttpMethod.Post, $"{payout}/return-files?name=回盘.csv", new ByteArrayContent(Encoding.UTF8.GetBytes(file))));
        Assert.True(answer.IsSuccessStatusCode);
        await App.RunJob<ReturnFileJob>(ReturnFileJob.Kind);
    }

    /// <summary>Numbers in places where none belongs: wrong members, names of files and users, failed sign-ins, broken bodies.</summary>
    private async Task Mistake()
    {
        var (clerk, number) = (await App.As(City.Mine(Role.BureauClerk)), Numbers[0]);
        foreach (var (address, body) in new[]
        {
            ("/api/v1/persons/search", $$$"""{"documentNumber":"{{{number}}}","documentKind":"{{{number}}}"}"""), ("/api/v1/persons/search", $$$"""{"documentNumber":{{{number[..15]}}}"""),
            ("/api/v1/organisations", $$$"""{"kind":"{{{number}}}","creditCode":"{{{number}}}","details":{"name":"x"}}"""), ("/api/v1/verify", $$$"""{"number":"{{{number}}}","name":"{{{Phones[0]}}}"}"""),
            ("/test/sign-in", $$$"""{"name":"{{{number}}}","password":"{{{Account}}}"}"""),
        })
        {
            using var answer = await clerk.SendAsync(WholeApp.Request(HttpMethod.Post, address, new StringContent(body, Encoding.UTF8, "application/json")));
            Assert.True((int)answer.StatusCode < 500, $"{address}: {answer.StatusCode}");
        }

        var kind = fixture.Kind("training.students");
        await fixture.Send(kind, $"{number}.csv", new ByteArrayContent("MZ\0\0"u8.ToArray()));
    }

    private async Task<IReadOnlyList<string>> InTables()
    {
        var tables = await App.Column<string>(
            "SELECT quote_ident(table_schema) || '.' || quote_ident(table_name) FROM information_schema.tables WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')");
        var found = new List<string>();
        foreach (var table in tables)
        {
            found.AddRange((await App.Column<string>($"SELECT substring(kept::text FROM '.{{0,60}}({Pattern}).{{0,20}}') FROM {table} AS kept WHERE kept::text ~* '{Pattern}' LIMIT 3")).Select(row => $"{table}: {row}"));
        }

        return found;
    }

    /// <summary>Every page, list and export, asked by everybody who may and by nobody.</summary>
    private async Task<IReadOnlyCollection<string>> InAnswers()
    {
        var found = new ConcurrentBag<string>();
        var asked = Access.Of(App.Endpoints).Where(a => a.Method == "GET" && !Sealed.Contains(a.Route))
            .SelectMany(a => a.Roles.Select(City.Theirs).Append(null).Select(user => (Access: a, User: user)));
        await new Mistakes().Each(asked, async ask =>
        {
            using var client = ask.User is null ? App.Nobody() : null;
            using var answer = await (client ?? await App.As(ask.User!)).GetAsync(Addresses.Theirs(ask.Access.Route, fixture.City));
            if (Holds(await Text(answer)))
            {
                found.Add($"{ask.Access.Route} as {ask.User}");
            }
        });
        return found;
    }

    private static async Task<string> Text(HttpResponseMessage answer)
    {
        var content = await answer.Content.ReadAsByteArrayAsync();
        if (!content.AsSpan().StartsWith("PK"u8))
        {
            return Encoding.UTF8.GetString(content);
        }

        using var zip = new ZipArchive(new MemoryStream(content));
        var text = new StringBuilder();
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            text.Append(await reader.ReadToEndAsync());
        }

        return text.ToString();
    }
}
