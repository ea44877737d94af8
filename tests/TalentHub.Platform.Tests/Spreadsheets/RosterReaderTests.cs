using System.Globalization;
using System.IO.Compression;
using System.Text;
using MiniExcelLibs;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Store.Spreadsheets;
using TalentHub.Testing;

namespace TalentHub.Platform.Tests.Spreadsheets;

/// <summary>Lists as people send them: each refusal names row, column and remedy.</summary>
public sealed class RosterReaderTests
{
    private static readonly SheetLayout Layout = new(
        new SheetColumn("name", "姓名", "Name", SheetCellKind.Name, Sample: "张三"),
        new SheetColumn("document", "证件号码", "Document number"),
        new SheetColumn("born", "出生日期", "Date of birth", SheetCellKind.Date, Required: false));

    private static readonly string Heading = RawWorkbook.Row("姓名*", "证件号码", "出生日期");
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_workbook_made_by_another_program_is_read_with_dates_and_text()
    {
        using var file = new MemoryStream();
        await file.SaveAsAsync(
            new[] { new Dictionary<string, object> { ["姓名"] = "欧阳㛃", ["证件号码"] = "11010519491231002X", ["出生日期"] = new DateTime(1949, 12, 31) } },
            cancellationToken: Cancel);
        file.Position = 0;

        var row = Assert.Single(await Rows(file));
        Assert.Equal((2, "欧阳㛃", "11010519491231002X", "1949-12-31"), (row.Number, row.Cells["name"], row.Cells["document"], row.Cells["born"]));
        Assert.Empty(row.Problems);
    }

    [Fact]
    public async Task Full_width_digits_letters_and_spaces_become_half_width_but_names_stay()
    {
        var row = Assert.Single(await Rows(RawWorkbook.OfRows(Heading, RawWorkbook.Row(" Ａ·张　三 ", "　１１０１０５ X（甲） ", "１９４９年１２月３１日"))));
        Assert.Equal(("Ａ·张　三", "110105 X（甲）", "1949-12-31"), (row.Cells["name"], row.Cells["document"], row.Cells["born"]));
    }

    [Theory]
    [InlineData("2023-9-4", "2023-09-04")]
    [InlineData("2023/09/4", "2023-09-04")]
    [InlineData("2023年9月4日", "2023-09-04")]
    [InlineData("2024-02-29", "2024-02-29")]
    [InlineData("2023-02-29", null)]
    [InlineData("2023-13-01", null)]
    [InlineData("昨天", null)]
    public async Task Days_are_understood_or_refused(string text, string? day)
    {
        var row = Assert.Single(await Rows(RawWorkbook.OfRows(Heading, RawWorkbook.Row("张三", "1", text))));
        Assert.Equal((day ?? text, day is null ? "sheet.not-a-date" : null), (row.Cells["born"], row.Problems.FirstOrDefault()?.Code));
    }

    [Theory]
    [InlineData("45173", "2023-09-04")]
    [InlineData("45173.75", "2023-09-04")]
    [InlineData("60", null)]
    [InlineData("-1", null)]
    [InlineData("1e300", null)]
    public async Task Day_numbers_are_understood_or_refused(string serial, string? day)
    {
        var row = Assert.Single(await Rows(RawWorkbook.OfRows(Heading, RawWorkbook.Row("张三", "1", RawWorkbook.Number(serial)))));
        Assert.Equal(day is null ? "sheet.not-a-date" : null, row.Problems.FirstOrDefault()?.Code);
        Assert.Equal(day ?? serial, row.Cells["born"]);
    }

    [Theory]
    [InlineData("<c><f>1+1</f><v>2</v></c>", "sheet.formula")]
    [InlineData("=cmd|' /C calc'!A0", "sheet.formula")]
    [InlineData("＝cmd", "sheet.formula")]
    [InlineData("-2+3+cmd|' /C calc'!A0", "sheet.formula")]
    [InlineData("@SUM(A1)", "sheet.formula")]
    [InlineData("<c t=\"e\"><v>#REF!</v></c>", "sheet.error-value")]
    [InlineData("<c><v>1.1010519491231E+17</v></c>", "sheet.digits-lost")]
    public async Task A_bad_cell_is_refused_with_row_column_and_remedy(string cell, string code)
    {
        var rows = await Rows(RawWorkbook.OfRows(Heading, RawWorkbook.Row("张三", "1"), RawWorkbook.Row("李四", cell)));
        Assert.Empty(rows[0].Problems);
        var problem = Assert.Single(rows[1].Problems);
        Assert.Equal((code, 3, "证件号码"), (problem.Code, problem.Row, problem.Column));
        Assert.StartsWith("第3行“证件号码”", problem.Chinese, StringComparison.Ordinal);
        Assert.StartsWith("Row 3, Document number: ", problem.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-", "-")]
    [InlineData("+86 13800138000", "+86 13800138000")]
    [InlineData("-5", "-5")]
    public async Task Text_that_is_no_command_is_taken(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(await Rows(RawWorkbook.OfRows(Heading, RawWorkbook.Row("张三", text)))).Cells["document"]);

    [Fact]
    public async Task Numbers_come_out_as_their_user_sees_them() =>
        Assert.Equal("59.999", Assert.Single(await Rows(RawWorkbook.OfRows(Heading, RawWorkbook.Row("张三", RawWorkbook.Number("59.999000000000002"))))).Cells["document"]);

    [Theory]
    [InlineData("<row/>", "sheet.empty", "")]
    [InlineData("heading", "sheet.no-rows", "")]
    [InlineData("missing", "sheet.column-missing", "缺少列：证件号码。")]
    [InlineData("unknown", "sheet.column-unknown", "爱好")]
    [InlineData("twice", "sheet.column-twice", "姓名")]
    public async Task A_wrong_heading_is_refused_as_a_whole_and_names_the_column(string rows, string code, string named)
    {
        var problem = await Refusal(RawWorkbook.OfRows(rows switch
        {
            "heading" => Heading,
            "missing" => RawWorkbook.Row("姓名", "出生日期") + RawWorkbook.Row("张三"),
            "unknown" => RawWorkbook.Row("姓名", "证件号码", "爱好") + RawWorkbook.Row("张三"),
            "twice" => RawWorkbook.Row("姓名", "证件号码", "Name") + RawWorkbook.Row("张三"),
            _ => rows,
        }));
        Assert.Equal(code, problem.Code);
        Assert.Contains(named, problem.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_title_above_and_blank_rows_between_are_passed_over_and_rows_keep_their_numbers()
    {
        var rows = await Rows(RawWorkbook.OfRows(RawWorkbook.Row("2023年名册"), "<row/>", Heading, RawWorkbook.Row("张三", "1"), "<row/>", RawWorkbook.Row("李四", "2")));
        Assert.Equal([4, 6], rows.Select(r => r.Number));
    }

    [Fact]
    public async Task Macros_links_and_document_types_are_refused()
    {
        var body = Heading + RawWorkbook.Row("张三", "1");
        Assert.Equal("sheet.active-content", (await Refusal(RawWorkbook.Of(body, more: ("xl/vbaProject.bin", "x")))).Code);
        Assert.Equal("sheet.active-content", (await Refusal(RawWorkbook.Of(body, more: ("xl/externalLinks/externalLink1.xml", "x")))).Code);
        Assert.Equal("sheet.active-content", (await Refusal(RawWorkbook.Of(body, "<!DOCTYPE x [<!ENTITY a 'aaaa'>]>"))).Code);
    }

    [Fact]
    public async Task Limits_on_rows_columns_and_unpacked_bytes_hold()
    {
        var rows = Heading + string.Concat(Enumerable.Repeat(RawWorkbook.Row("张三", "1"), 5));
        Assert.Equal("sheet.too-many-rows", (await Refusal(RawWorkbook.Of(rows), Layout with { MaxRows = 4 })).Code);
        Assert.Equal("sheet.too-many-columns", (await Refusal(RawWorkbook.Of(rows), Layout with { MaxColumns = 2 })).Code);
        Assert.Equal("sheet.too-large", (await Refusal(RawWorkbook.Of(rows + new string(' ', 5_000_000)), Layout with { MaxInflatedBytes = 1_000_000 })).Code);
    }

    [Fact]
    public async Task A_size_that_the_archive_lies_about_does_not_help()
    {
        var bytes = RawWorkbook.Of(Heading + new string(' ', 5_000_000)).ToArray();
        Patch(bytes, 5_000_000);
        var problem = await Refusal(new MemoryStream(bytes), Layout with { MaxInflatedBytes = 1_000_000 });
        Assert.Contains(problem.Code, new[] { "sheet.too-large", "sheet.unreadable" });
    }

    [Fact]
    public async Task Broken_files_and_programs_are_refused()
    {
        var whole = RawWorkbook.OfRows(Heading, RawWorkbook.Row("张三", "1")).ToArray();
        Assert.Equal("sheet.unreadable", (await Refusal(new MemoryStream(whole[..^40]))).Code);
        Assert.Equal("sheet.unreadable", (await Refusal(new MemoryStream([0x4D, 0x5A, 0, 0, 1, 2]))).Code);
        Assert.Equal("sheet.empty", (await Refusal(new MemoryStream())).Code);
        Assert.Equal("sheet.unreadable", (await Refusal(RawWorkbook.Of(Heading + "<row><c t=\"s\"><v>7</v></c></row>"))).Code);
    }

    [Theory]
    [InlineData("gb18030")]
    [InlineData("utf-8")]
    public async Task Text_as_GBK_or_UTF8_is_read(string encoding)
    {
        var text = "姓名,证件号码,出生日期\r\n\"张\"\"三,\n\",１２,2023/9/4\r\n\r\n李𬸦,=cmd,\r\n";
        var bytes = (encoding == "utf-8" ? new UTF8Encoding(encoderShouldEmitUTF8Identifier: true) : TextEncoding.Chinese).GetBytes(text);
        var rows = await Rows(new MemoryStream(bytes));
        Assert.Equal(("张\"三,", "12", "2023-09-04"), (rows[0].Cells["name"], rows[0].Cells["document"], rows[0].Cells["born"]));
        Assert.Equal(("李𬸦", "sheet.formula"), (rows[1].Cells["name"], Assert.Single(rows[1].Problems).Code));
    }

    [Fact]
    public async Task The_template_reads_back_and_says_how_to_fill_it_in()
    {
        using var template = new SpreadsheetWriter().Template(Layout, Chinese);
        Assert.Equal(["数据", "填写说明"], template.GetSheetNames());
        template.Position = 0;
        Assert.Equal("sheet.no-rows", (await Refusal(template)).Code);
    }

    [Theory]
    [InlineData("zh-CN", "填写：甲、乙")]
    [InlineData("en", "A or B")]
    public void The_notes_name_the_words_that_a_column_takes(string culture, string words)
    {
        var layout = new SheetLayout(new SheetColumn("kind", "种类", "Kind", Sample: "甲") { Takes = new("填写：甲、乙", "A or B") }, new SheetColumn("born", "日期", "Date", SheetCellKind.Date));
        using var template = new SpreadsheetWriter().Template(layout, CultureInfo.GetCultureInfo(culture));
        var notesSheet = template.GetSheetNames()[1];
        template.Position = 0;
        var notes = template.Query(sheetName: notesSheet).Select(row => (IDictionary<string, object>)row).ToList();

        Assert.Equal((words, "甲"), ((string)notes[1]["C"], (string)notes[1]["D"]));
        Assert.Contains("2023-09-04", (string)notes[2]["C"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_errors_can_be_uploaded_again_and_runs_nothing()
    {
        var bad = await Rows(RawWorkbook.OfRows(Heading, RawWorkbook.Row("张三", "=cmd", "2023-02-29")));
        using var errors = await new SpreadsheetWriter().Errors(Layout, bad.Select(r => (r, r.Problems)).ToAsyncEnumerable(), Chinese, Cancel);

        var seen = (IDictionary<string, object>)errors.Query(useHeaderRow: true).Single();
        Assert.Equal("'=cmd", seen["证件号码"]);
        Assert.Contains("第2行“出生日期”不是有效日期", (string)seen["错误说明"], StringComparison.Ordinal);
        errors.Position = 0;
        Assert.Equal(["sheet.formula", "sheet.not-a-date"], Assert.Single(await Rows(errors)).Problems.Select(p => p.Code));
    }

    [Theory]
    [InlineData("姓名,证件号码\n张三,1\n李四,\"2\n王五,3\n", 3, 2)]
    [InlineData("姓名,证件号码\n\"张三,1\n", 2, 1)]
    public async Task A_quotation_mark_that_nothing_closes_is_named_by_row_and_column(string text, int row, int column)
    {
        var problem = await Refusal(new MemoryStream(Encoding.UTF8.GetBytes(text)));
        Assert.Equal(("sheet.quote-open", $"{row}", $"{column}"), (problem.Code, problem.Arguments["row"], problem.Arguments["column"]));
    }

    [Fact]
    public async Task Amounts_and_counts_are_numbers_in_a_list_and_documents_are_text()
    {
        using var file = await new SpreadsheetWriter().List(
            "单", ["号码", "金额", "笔数"], new IReadOnlyList<object?>[] { ["044000000000000001", 5000.50m, 63] }.ToAsyncEnumerable(), Cancel);
        var row = Assert.Single((await file.QueryAsync(useHeaderRow: true, cancellationToken: Cancel)).Cast<IDictionary<string, object>>());
        Assert.Equal(("044000000000000001", 5000.50, 63d), (row["号码"], row["金额"], row["笔数"]));
    }

    [Fact]
    public async Task Rows_are_read_and_written_one_by_one_however_many_there_are()
    {
        var (written, ahead) = (0, 0);
        async IAsyncEnumerable<IReadOnlyList<string?>> Many()
        {
            for (; written < 100_000; written++)
            {
                yield return ["张三", $"{written}", "2023-09-04"];
            }

            await Task.CompletedTask;
        }

        using var file = await new SpreadsheetWriter().List("数据", ["姓名", "证件号码", "出生日期"], Many(), Cancel);
        using var roster = (await new RosterReader().Open(file, Layout, cancel: Cancel)).OrThrow();
        Assert.Equal(100_000, roster.Count);
        var live = new Queue<WeakReference>();
        await foreach (var row in roster.Rows())
        {
            live.Enqueue(new WeakReference(row));
            if (live.Count == 10_000)
            {
                GC.Collect();
                ahead = Math.Max(ahead, live.Count(r => r.IsAlive));
                live.Clear();
            }
        }

        Assert.InRange(ahead, 0, 10);
    }

    private static async Task<List<SheetRow>> Rows(Stream file)
    {
        using var roster = (await new RosterReader().Open(file, Layout, cancel: Cancel)).OrThrow();
        var rows = await roster.Rows().ToListAsync(Cancel);
        Assert.Equal(roster.Count, rows.Count);
        return rows;
    }

    private static async Task<Problem> Refusal(Stream file, SheetLayout? layout = null)
    {
        var outcome = await new RosterReader().Open(file, layout ?? Layout, cancel: Cancel);
        Assert.False(outcome.Succeeded);
        return outcome.Problem;
    }

    /// <summary>Writes a small size over the true one of the largest part, in both of its headers.</summary>
    private static void Patch(byte[] zip, int atLeast)
    {
        for (var i = 0; i + 4 <= zip.Length; i++)
        {
            if (BitConverter.ToInt32(zip, i) is var n && n >= atLeast && n < atLeast + 10_000)
            {
                BitConverter.TryWriteBytes(zip.AsSpan(i), 1_000);
            }
        }
    }
}
