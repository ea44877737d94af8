using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Serilog;
using TalentHub.Platform.Domain.Personal;
using TalentHub.Platform.Hosting;
using TalentHub.Testing;

namespace TalentHub.Platform.Tests.Telemetry;

/// <summary>A canary number put into every place of a log event reaches no line of the log.</summary>
public sealed class LogRedactionTests
{
    private const string Canary = "440524188001010014";

    [Theory]
    [InlineData("440524188001010014")]
    [InlineData("11010519491231002X")]
    [InlineData("11010519491231002x")]
    [InlineData("110105491231002")]
    [InlineData("6217000000000000004")]
    [InlineData("13800138000")]
    public void A_number_is_found_with_text_around_it(string number)
    {
        Assert.True(PersonalNumbers.AppearIn(number));
        Assert.Equal("张三（[redacted]）办理", PersonalNumbers.RemoveFrom($"张三（{number}）办理"));
    }

    [Theory]
    [InlineData("Y000044123456243000001")]
    [InlineData("019a1b2c-3d4e-7f50-8a9b-0c1d2e3f4a5b")]
    [InlineData("2026-05-04T08:00:00.0000000Z")]
    [InlineData("RC-2023-000001")]
    [InlineData("91350100M000100Y43")]
    [InlineData("12345678901234")]
    public void What_is_no_personal_number_stays(string text) => Assert.Equal(text, PersonalNumbers.RemoveFrom(text));

    [Theory]
    [InlineData("440524188001010014", true)]
    [InlineData("４４０５２４　１８８００１０１　００１４", true)]
    [InlineData("440524-18800101-0014 张三", true)]
    [InlineData("11010519491231002ｘ", true)]
    [InlineData("6217 0000 0000 0000 004", true)]
    [InlineData("138-0013-8000", true)]
    [InlineData("H12345678", false)]
    [InlineData("M(1234567890)", false)]
    [InlineData("12345678", false)]
    [InlineData("E12345678", false)]
    [InlineData("EA1234567", false)]
    [InlineData("USA123456789012", false)]
    public void What_may_be_a_number_of_a_person_is_recognised_however_it_is_typed(string typed, bool certain)
    {
        Assert.True(PersonalNumbers.MayBeTypedIn(typed));
        Assert.Equal(certain, PersonalNumbers.AreTypedIn(typed));
    }

    [Theory]
    [InlineData("张三")]
    [InlineData("BT2023000001")]
    [InlineData("PC2023-000123-9")]
    [InlineData("Y000044123456243000001")]
    [InlineData("91350100M000100Y43")]
    [InlineData("6-31-01-03")]
    [InlineData("2023-11-06")]
    [InlineData("019a1b2c3d4e7f508a9b0c1d2e3f4a5b")]
    public void Names_and_numbers_of_records_are_nobodys_number(string typed) => Assert.False(PersonalNumbers.MayBeTypedIn(typed));

    [Fact]
    public void The_canary_reaches_no_line_whatever_way_it_is_logged()
    {
        var lines = new Lines();
        using (var log = Logger(lines))
        {
            log.Information("Read {Number} from the roster", Canary);
            log.Information("Read {Number} from the roster", long.Parse(Canary));
            log.Information("Read " + Canary);
            log.Information("Read {@Row}", new { Row = 7, Cells = new[] { "张三", Canary }, Inner = new { Number = Canary } });
            log.Information("Read {Cells}", new Dictionary<string, string>(StringComparer.Ordinal) { ["证件号码"] = Canary, [Canary] = "x" });
            log.ForContext("Person", Canary).Warning("Odd row");
            log.Error(new InvalidOperationException("outer", new FormatException($"bad number {Canary}")), "Failed");
            log.Information("{Row} rows were read", 942);
        }

        Assert.Equal(8, lines.Written.Count);
        Assert.All(lines.Written, line =>
        {
            Assert.DoesNotContain(Canary, line, StringComparison.Ordinal);
            using var json = JsonDocument.Parse(line);
        });
        Assert.All(lines.Written[..7], line => Assert.Contains(PersonalNumbers.Removed, line, StringComparison.Ordinal));
        Assert.Contains("bad number", lines.Written[6], StringComparison.Ordinal);
        Assert.Contains("\"@m\":\"942 rows were read\"", lines.Written[7], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_log_file_holds_lines_and_no_canary()
    {
        using var folder = new TestFolder();
        var settings = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal) { ["LogFile"] = folder["log-.json"] }).Build();
        var logging = new LoggerConfiguration();
        TelemetrySetup.Configure(logging, settings, static _ => { });
        await using (var log = logging.CreateLogger())
        {
            log.Information("Read {Number}", Canary);
        }

        var line = await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(folder.Path)), TestContext.Current.CancellationToken);
        Assert.Contains("Read [redacted]", line.Replace("\\\"", "", StringComparison.Ordinal).Replace("\"[redacted]\"", "[redacted]", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, line, StringComparison.Ordinal);
    }

    private static Serilog.Core.Logger Logger(Lines lines)
    {
        var logging = new LoggerConfiguration();
        TelemetrySetup.Configure(logging, new ConfigurationBuilder().Build(), to => to.Sink(lines));
        return logging.CreateLogger();
    }
}
