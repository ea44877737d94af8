using Npgsql;
using TalentHub.Platform.Domain.Settings;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Settings;
using TalentHub.Testing;

namespace TalentHub.Platform.Tests.Settings;

/// <summary>A number of the field is the one of its day, has a document, and never two values.</summary>
public sealed class DatedSettingsTests : IAsyncLifetime
{
    private TestDatabase _database = null!;
    private DatedSettings _settings = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.Create("platform", c => TestSilo.Migrate(c, [typeof(DatedSettings).Assembly]));
        _settings = new(new TalentHubDatabase(_database.ConnectionString));
        await _settings.Load(Cancel);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public void The_value_changes_with_the_year()
    {
        Assert.Equal(3, _settings.Get<Subsidy>("unemployment-skill-subsidy", new(2024, 12, 31)).PerYear);
        Assert.Equal(1, _settings.Get<Subsidy>("unemployment-skill-subsidy", new(2025, 1, 1)).PerYear);
        Assert.Equal(1, _settings.Get<Subsidy>("unemployment-skill-subsidy", new(2025, 12, 31)).PerYear);
    }

    [Theory]
    [InlineData("unemployment-skill-subsidy", "2023-12-31")]
    [InlineData("unemployment-skill-subsidy", "2026-01-01")]
    [InlineData("no-such-setting", "2024-01-01")]
    public void A_day_without_a_value_is_a_problem_that_names_both(string key, string day)
    {
        var problem = _settings.Find<Subsidy>(key, DateOnly.Parse(day)).Problem;
        Assert.Equal("setting.missing", problem?.Code);
        Assert.Contains(key, problem!.Chinese, StringComparison.Ordinal);
        Assert.Contains(day, problem.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("certification.pass-mark", 60)]
    [InlineData("certification.publicity-working-days", 5)]
    [InlineData("filing.validity-years", 3)]
    [InlineData("flexible-talent.days-minimum", 30)]
    [InlineData("flexible-talent.days-below", 183)]
    public void The_numbers_of_the_2023_cohort_are_at_hand(string key, int value) =>
        Assert.Equal(value, _settings.Get<int>(key, new(2023, 6, 1)));

    [Fact]
    public void Every_value_has_a_document_and_labels_in_both_languages() => Assert.All(_settings.All, setting =>
    {
        Assert.NotEqual("", setting.Document);
        Assert.Contains(setting.LabelZh, c => c > '\u4e00');
        Assert.Matches("^[ -~]+$", setting.LabelEn);
    });

    [Fact]
    public async Task Demonstration_values_exist_only_in_a_demonstration_and_say_so()
    {
        Assert.Equal("setting.missing", _settings.Find<decimal>("flexible-talent.percent", new(2023, 6, 1)).Problem?.Code);
        await Run("UPDATE platform.clock SET is_demonstration = true");
        await _settings.Load(Cancel);
        Assert.Equal(30m, _settings.Get<decimal>("flexible-talent.percent", new(2023, 6, 1)));
        Assert.All(_settings.All.Where(s => s.Confidence == Confidence.NotFound), s =>
        {
            Assert.True(s.IsDemonstration);
            Assert.Contains("演示值", s.LabelZh, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task A_value_that_ends_and_its_successor_are_seen_after_the_next_look()
    {
        await Run("UPDATE platform.setting SET valid_to = '2024-06-30' WHERE key = 'certification.pass-mark'");
        await Run(Insert("certification.pass-mark", "55", "2024-07-01", "NULL"));
        Assert.Equal(60, _settings.Get<int>("certification.pass-mark", new(2024, 7, 1)));
        await _settings.Load(Cancel);
        Assert.Equal(60, _settings.Get<int>("certification.pass-mark", new(2024, 6, 30)));
        Assert.Equal(55, _settings.Get<int>("certification.pass-mark", new(2024, 7, 1)));
    }

    [Theory]
    [InlineData("2024-12-31", "NULL", "ex_setting_overlap")]
    [InlineData("2020-01-01", "'2024-01-01'", "ex_setting_overlap")]
    [InlineData("2024-06-01", "'2024-06-01'", "ex_setting_overlap")]
    [InlineData("2030-02-01", "'2030-01-31'", "ck_setting_period")]
    public async Task Two_values_for_one_day_are_refused(string from, string to, string constraint)
    {
        var refusal = await Assert.ThrowsAsync<PostgresException>(() => Run(Insert("unemployment-skill-subsidy", "{}", from, to)));
        Assert.Equal(constraint, refusal.ConstraintName);
    }

    private static string Insert(string key, string value, string from, string to) =>
        $"""
        INSERT INTO platform.setting (key, value, valid_from, valid_to, document, confidence, label_zh, label_en)
        VALUES ('{key}', '{value}', '{from}', {to}, 'test', 'Confirmed', '试', 'test')
        """;

    private async Task Run(string sql)
    {
        await using var connection = await new TalentHubDatabase(_database.ConnectionString).Open(Cancel);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(Cancel);
    }

    private sealed record Subsidy(int PerYear);
}
