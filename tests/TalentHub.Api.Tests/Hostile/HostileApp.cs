using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using TalentHub.Api.Tests.Whole;
using TalentHub.People.Jobs.Rosters;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Users;
using TalentHub.Testing;

namespace TalentHub.Api.Tests.Hostile;

/// <summary>A small city into which wrong files and figures are sent; the test sees whether any table of the field changed.</summary>
public sealed class HostileApp : IAsyncLifetime
{
    private readonly CityApp _city = new();

    /// <summary>The application.</summary>
    public WholeApp App => _city.App;

    /// <summary>Its records.</summary>
    public City City => _city.City;

    /// <summary>Every kind of roster there is.</summary>
    public IReadOnlyList<RosterCase> Kinds { get; private set; } = [];

    /// <summary>Tickets of the batch that is being marked.</summary>
    public IReadOnlyList<string> Tickets { get; private set; } = [];

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        await _city.InitializeAsync();
        var bureau = (await App.Send(City.Mine(Role.Administrator), HttpMethod.Post, "/api/v1/organisations", new
        {
            kind = "Bureau", creditCode = Invented.CreditCode(99), details = new { name = "中山市演示人社局", district = "石岐街道" },
        }))["id"];
        Tickets = await App.Column<string>("SELECT ticket FROM certification.registration WHERE batch_id = $1 ORDER BY ticket", Guid.Parse(City.Records["marking"]));
        Kinds =
        [
            new("certification.candidates", "theirs.enterprise", City.Records["batch"], ["姓名", "证件类型", "证件号码", "手机号码", "职业", "等级", "工作年限"], n => [$"张三{n}", "", Invented.ResidentNumber(2000 + n), "", "灯具制造工", "三级", "6"], "certification.registration"),
            new("certification.scores", "theirs.enterprise", City.Records["marking"], ["准考证号", "理论成绩", "评价成绩"], n => [Tickets[n % Tickets.Count], "", "80"], "certification.score"),
            new("training.students", "theirs.school", City.Records["class"], ["姓名", "证件类型", "证件号码", "手机号码"], n => [$"李四{n}", "", Invented.ResidentNumber(4000 + n), ""], "training.enrolment"),
            new("training.agreements", "theirs.school", City.Records["theirs.school"], ["企业名称", "统一社会信用代码", "协议类型", "生效日期", "终止日期"], n => ["本方enterprise", Invented.CreditCode(2), "校企合作", "2023-03-01", "2026-02-28"], "training.agreement"),
            new("organisations.enterprises", City.Mine(Role.BureauClerk), $"{bureau}", ["企业名称", "统一社会信用代码", "镇街", "世界500强"], n => [$"新企业{n}", Invented.CreditCode(600 + n), "古镇镇", "否"], "organisations.organisation"),
            new("organisations.alliances", City.Mine(Role.BureauClerk), $"{bureau}", ["联盟名称", "企业名称", "统一社会信用代码"], n => [$"联盟{n}", "本方enterprise", Invented.CreditCode(2)], "organisations.alliance_member"),
        ];
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _city.DisposeAsync();

    /// <summary>The kind of a name.</summary>
    public RosterCase Kind(string name) => Kinds.Single(k => k.Name == name);

    /// <summary>Sends a file and gives the whole answer.</summary>
    public async Task<(int Status, JsonNode? Body)> Send(RosterCase kind, string name, HttpContent file)
    {
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        var form = new MultipartFormDataContent { { new StringContent(kind.Name), "kind" }, { new StringContent(kind.Target), "targetId" }, { file, "file", name } };
        using var answer = await (await App.As(kind.User)).SendAsync(WholeApp.Request(HttpMethod.Post, "/api/v1/imports", form));
        var text = await answer.Content.ReadAsStringAsync();
        return ((int)answer.StatusCode, text.StartsWith('{') ? JsonNode.Parse(text) : null);
    }

    /// <summary>Sends a file and has it looked at; the import as it is then.</summary>
    public async Task<JsonNode> Checked(RosterCase kind, string name, byte[] file)
    {
        var (status, body) = await Send(kind, name, new ByteArrayContent(file));
        Assert.True(status == 201, $"{kind.Name} {name}: {status} {body}");
        await App.Send(kind.User, HttpMethod.Post, $"/api/v1/imports/{body!["id"]}/check");
        await App.RunJob<CheckRosterJob>(CheckRosterJob.Kind);
        using var answer = await (await App.As(kind.User)).GetAsync($"/api/v1/imports/{body["id"]}");
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
    }

    /// <summary>The problems of the dry run: row, code, column.</summary>
    public async Task<IReadOnlyList<(int Row, string Code, string? Column)>> Problems(JsonNode import) =>
    [
        .. (await App.Column<string>(
            "SELECT key || ' ' || detail::text FROM platform.job_item WHERE run_id = $1 AND state = 'Refused' ORDER BY key", import["checkRun"]!.GetValue<Guid>()))
            .SelectMany(text => JsonNode.Parse(text[8..])!["problems"]!.AsArray().Select(p => (int.Parse(text[..7]), $"{p!["code"]}", (string?)p["column"]))),
    ];

    /// <summary>The file of errors in a language: the cells of each row, headings first.</summary>
    public async Task<IReadOnlyList<string[]>> Errors(RosterCase kind, JsonNode import, string language)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/imports/{import["id"]}/errors");
        request.Headers.Add("Accept-Language", language);
        using var answer = await (await App.As(kind.User)).SendAsync(request);
        using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync());
        await using var sheet = zip.GetEntry("xl/worksheets/sheet1.xml")!.Open();
        var rows = (await XDocument.LoadAsync(sheet, LoadOptions.PreserveWhitespace, CancellationToken.None)).Descendants().Where(e => e.Name.LocalName == "row");
        return [.. rows.Select(row => row.Elements().Select(c => c.Value).ToArray())];
    }

    /// <summary>How many rows each table of the field holds, and what the registers say in full.</summary>
    public async Task<string> Tables()
    {
        var tables = await App.Column<string>(
            """
            SELECT table_schema || '.' || table_name FROM information_schema.tables
            WHERE table_schema IN ('people', 'organisations', 'training', 'certification', 'subsidies') AND table_type = 'BASE TABLE' AND table_name <> 'roster_import'
            ORDER BY 1
            """);
        return string.Join('\n', await App.Column<string>(string.Join(" UNION ALL ", tables.Select(t =>
            $"SELECT '{t} ' || count(*) || ' ' || coalesce(md5(string_agg(kept::text, ',' ORDER BY kept::text)), '') FROM {t} AS kept"))));
    }

    /// <summary>The same, with the files that were kept and the imports that were made.</summary>
    public async Task<string> TablesAndFiles() => await Tables() + string.Join(' ', await App.Column<long>(
        "SELECT count(*) FROM platform.file UNION ALL SELECT count(*) FROM people.roster_import UNION ALL SELECT count(*) FROM platform.job_run"));
}
