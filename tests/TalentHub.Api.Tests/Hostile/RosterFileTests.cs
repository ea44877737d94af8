using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using TalentHub.Api.Tests.Whole;
using TalentHub.People.Jobs.Rosters;
using TalentHub.Testing;

namespace TalentHub.Api.Tests.Hostile;

/// <summary>Whole files that are no roster, or too much of one, for every kind: refused with a sentence, and neither kept nor half taken in.</summary>
/// <remarks>Alone in its process, because it looks at its memory.</remarks>
[Collection(AloneTests.Name)]
public sealed class RosterFileTests(HostileApp fixture) : IClassFixture<HostileApp>
{
    private const int Many = 100_000;
    private static readonly Encoding Gbk = CodePagesEncodingProvider.Instance.GetEncoding(936)!;
    private static readonly string[] Names =
        ["certification.candidates", "certification.scores", "training.students", "training.agreements", "organisations.enterprises", "organisations.alliances"];

    private static readonly byte[] Bomb = Zip(
        ("[Content_Types].xml", "<Types/>"u8.ToArray()), ("xl/workbook.xml", "<workbook/>"u8.ToArray()), ("xl/worksheets/sheet1.xml", new byte[120 * 1024 * 1024]));

    public static TheoryData<string> Kinds => [.. Names];

    /// <summary>Refused at the door, by content: name, bytes, status, code.</summary>
    public static TheoryData<string, string> AtTheDoor =>
    [
        .. from kind in Names
           from file in new[] { "empty", "exe", "exe-in-zip", "bomb", "pdf", "words", "broken" }
           select (kind, file),
    ];

    /// <summary>Refused by the dry run as a whole: file, code, words of the remedy.</summary>
    public static TheoryData<string, string> ByTheCheck =>
    [
        .. from kind in Names
           from file in new[] { "column-missing", "column-unknown", "column-twice", "no-rows", "other-list", "macro" }
           select (kind, file),
    ];

    [Theory, MemberData(nameof(AtTheDoor))]
    public async Task What_is_no_list_is_refused_by_its_content_and_not_kept(string name, string file)
    {
        var kind = fixture.Kind(name);
        var (status, code, content) = Door(file);
        var before = await fixture.TablesAndFiles();

        var (answered, body) = await fixture.Send(kind, file == "words" ? "名册.csv" : "名册.xlsx", new ByteArrayContent(content));

        Assert.Equal((status, code), (answered, $"{body?["code"]}"));
        Said(body!);
        Assert.Equal(before, await fixture.TablesAndFiles());
    }

    [Theory, MemberData(nameof(ByTheCheck))]
    public async Task A_list_that_is_not_this_one_is_refused_as_a_whole_and_names_its_columns(string name, string file)
    {
        var kind = fixture.Kind(name);
        var (code, word, content) = Checked(kind, file);
        var before = await fixture.Tables();

        var import = await fixture.Checked(kind, "名册.xlsx", content);

        var problem = import["fileProblem"]!;
        Assert.Equal(code, $"{problem["code"]}");
        Assert.Contains(word, $"{problem["detailZh"]}", StringComparison.Ordinal);
        Assert.Contains("请", $"{problem["detailZh"]}", StringComparison.Ordinal);
        Assert.DoesNotContain("{", $"{problem["detailZh"]}{problem["detailEn"]}", StringComparison.Ordinal);
        Assert.Equal(before, await fixture.Tables());
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task The_same_list_is_read_as_gbk_as_utf8_and_as_a_workbook(string name)
    {
        var kind = fixture.Kind(name);
        string[][] rows = [kind.Row(0)];
        foreach (var content in new[] { kind.Csv(rows, Gbk), kind.Csv(rows, new UTF8Encoding(false)), kind.Csv(rows, new UTF8Encoding(true)), kind.Xlsx(rows) })
        {
            var import = await fixture.Checked(kind, content[0] == 'P' ? "名册.xlsx" : "名册.csv", content);
            Assert.Equal("Checked 1 1 0", $"{import["state"]} {import["total"]} {import["valid"]} {import["refused"]}");
        }
    }

    // One kind stands for all: they come in at one address, before anybody looks at the kind.
    [Fact]
    public async Task Two_hundred_megabytes_are_refused_while_they_come_in_and_are_never_held_in_memory()
    {
        const int most = 64;
        var kind = fixture.Kind("certification.candidates");
        var before = await fixture.TablesAndFiles();
        using var memory = new MemoryWatch(most);

        var (status, body) = await fixture.Send(kind, "名册.csv", new StreamContent(new Zeros(200L * 1024 * 1024), 64 * 1024));

        Assert.Equal((413, "file.too-large"), (status, $"{body?["code"]}"));
        Said(body!);
        Assert.True(memory.PeakMegabytes < most, $"{memory.PeakMegabytes} MB more than before");
        Assert.Equal(before, await fixture.TablesAndFiles());
    }

    [Theory, InlineData("certification.candidates"), InlineData("certification.scores")]
    public async Task A_hundred_thousand_bad_rows_come_back_whole_and_memory_stays_small(string name)
    {
        const int most = 300;
        var kind = fixture.Kind(name);
        var before = await fixture.Tables();
        var content = kind.Csv(Enumerable.Range(0, Many).Select(n => Bad(kind, n)), Encoding.UTF8);
        using var memory = new MemoryWatch(most);

        var import = await fixture.Checked(kind, "名册.csv", content);
        Assert.Equal($"Checked {Many} 0 {Many}", $"{import["state"]} {import["total"]} {import["valid"]} {import["refused"]}");
        var lines = await Lines(kind, import);

        Assert.Equal(Many + 1, lines);
        Assert.True(memory.PeakMegabytes < most, $"{memory.PeakMegabytes} MB more than before");
        using var register = await (await fixture.App.As(kind.User)).SendAsync(
            WholeApp.Request(HttpMethod.Post, $"/api/v1/imports/{import["id"]}/register", null));
        var refusal = JsonNode.Parse(await register.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal((409, "roster.nothing-to-register"), ((int)register.StatusCode, $"{refusal?["code"]}"));
        Assert.Equal(before, await fixture.Tables());
    }

    [Fact]
    public async Task Names_are_kept_exactly_numbers_are_normalised_and_whoever_is_there_already_is_not_entered_twice()
    {
        var kind = fixture.Kind("certification.candidates");
        var full = string.Concat(Invented.ResidentNumber(7001).Select(c => char.IsDigit(c) ? (char)(c + 0xFEE0) : c));
        string[][] rows =
        [
            kind.With(1, ("姓名", "𠮷田㛃"), ("证件号码", $" {full[..6]}\u3000{full[6..]} "), ("手机号码", "１３８ 0013 8000"), ("等级", "３")),
            kind.With(2, ("姓名", "阿不都热合曼·买买提"), ("证件号码", Invented.ResidentNumber(7002).Replace('X', 'x'))),
            kind.With(3, ("姓名", "㐂　某"), ("证件号码", Invented.ResidentNumber(7003))),
            kind.With(4, ("姓名", "他方一"), ("证件号码", Invented.ResidentNumber(10))),
        ];
        var import = await fixture.Checked(kind, "名册.xlsx", kind.Xlsx(rows));
        Assert.Equal("4 3 1 0", $"{import["total"]} {import["valid"]} {import["already"]} {import["refused"]}");
        await fixture.App.Send(kind.User, HttpMethod.Post, $"/api/v1/imports/{import["id"]}/register");
        await fixture.App.RunJob<RegisterRosterJob>(RegisterRosterJob.Kind);

        var names = await fixture.App.Column<string>("SELECT name FROM certification.registration WHERE batch_id = $1", Guid.Parse(kind.Target));
        Assert.Equal(new[] { "他方一", "他方二", "𠮷田㛃", "阿不都热合曼·买买提", "㐂某" }.ToHashSet(), names.ToHashSet());
        var again = await fixture.Checked(kind, "名册.csv", kind.Csv(rows, CodePagesEncodingProvider.Instance.GetEncoding(54936)!));
        Assert.Equal("4 0 4 0", $"{again["total"]} {again["valid"]} {again["already"]} {again["refused"]}");
    }

    private static (int Status, string Code, byte[] Content) Door(string file) => file switch
    {
        "empty" => (422, "file.empty", []),
        "exe" => (422, "file.wrong-kind", [.. "MZ\u0090\0\u0003\0\0\0"u8, .. new byte[600]]),
        "exe-in-zip" => (422, "file.wrong-kind", Zip(("setup.exe", "MZ"u8.ToArray()))),
        "bomb" => (413, "file.unpacks-too-large", Bomb),
        "broken" => (422, "file.wrong-kind", RawWorkbook.OfRows(RawWorkbook.Row("姓名")).ToArray()[..^40]),
        "pdf" => (422, "file.wrong-kind", [.. "%PDF-1.7\n"u8, .. new byte[100]]),
        "words" => (422, "file.wrong-kind", [0xFF, 0xFE, 0x00, 0x01, 0x80, 0x81, 0xFF]),
        _ => throw new ArgumentOutOfRangeException(nameof(file)),
    };

    private static (string Code, string Word, byte[] Content) Checked(RosterCase kind, string file)
    {
        var row = kind.Row(0);
        var needed = kind.Name == "certification.scores" ? "准考证号" : kind.Headings[kind.Name is "organisations.alliances" ? 2 : kind.Name is "training.agreements" ? 1 : 0];
        var left = Enumerable.Range(0, kind.Headings.Length).Where(i => kind.Headings[i] != needed).ToArray();
        return file switch
        {
            "column-missing" => ("sheet.column-missing", needed, (kind with { Headings = [.. left.Select(i => kind.Headings[i])] }).Xlsx([[.. left.Select(i => row[i])]])),
            "column-unknown" => ("sheet.column-unknown", "工资", (kind with { Headings = [.. kind.Headings, "工资"] }).Xlsx([[.. row, "1"]])),
            "column-twice" => ("sheet.column-twice", needed, (kind with { Headings = [.. kind.Headings, needed] }).Xlsx([[.. row, "1"]])),
            "no-rows" => ("sheet.no-rows", "表头", kind.Xlsx([])),
            "other-list" => ("sheet.empty", "表头", RawWorkbook.OfRows(RawWorkbook.Row("菜名", "价格"), RawWorkbook.Row("白切鸡", "38")).ToArray()),
            "macro" => ("sheet.active-content", "宏", RawWorkbook.Of(RawWorkbook.Row(kind.Headings) + RawWorkbook.Row(row), "", ("xl/vbaProject.bin", "x")).ToArray()),
            _ => throw new ArgumentOutOfRangeException(nameof(file)),
        };
    }

    private static string[] Bad(RosterCase kind, int n) => kind.Name switch
    {
        "certification.candidates" => [$"张{n}", "", "442000198001010000", "12345", "演员", "九级", "99"],
        "certification.scores" => [$"9{n:D10}", "101", "59.999"],
        _ => [$"企业{n}", "914420000000000000", "", "也许"],
    };

    /// <summary>A sentence in both languages that says what to do.</summary>
    private static void Said(JsonNode body)
    {
        Assert.Contains("请", $"{body["detailZh"]}", StringComparison.Ordinal);
        Assert.True($"{body["detailEn"]}".Length > 30 && !$"{body["detailEn"]}{body["detailZh"]}".Contains('{', StringComparison.Ordinal), $"{body}");
    }

    private static byte[] Zip(params (string Name, byte[] Content)[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var part = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
                part.Write(content);
            }
        }

        return file.ToArray();
    }

    /// <summary>Rows in the file of errors, counted as they come.</summary>
    private async Task<int> Lines(RosterCase kind, JsonNode import)
    {
        using var answer = await (await fixture.App.As(kind.User)).GetAsync($"/api/v1/imports/{import["id"]}/errors", HttpCompletionOption.ResponseHeadersRead);
        Assert.True(answer.IsSuccessStatusCode);
        await using var file = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 4096, FileOptions.DeleteOnClose);
        await answer.Content.CopyToAsync(file);
        using var zip = new ZipArchive(file);
        using var reader = System.Xml.XmlReader.Create(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        var rows = 0;
        while (reader.Read())
        {
            rows += reader is { NodeType: System.Xml.XmlNodeType.Element, LocalName: "row" } ? 1 : 0;
        }

        return rows;
    }
}
