using Npgsql;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Settings;

namespace TalentHub.Platform.Store.Settings;

/// <summary>
/// The numbers of the field by day, from <c>platform.setting</c>, held in memory and read again when they change. Demonstration values
/// are seen only in a database that is marked as a demonstration; there they come before the others.
/// </summary>
public sealed class DatedSettings(TalentHubDatabase database)
{
    private volatile Snapshot? _snapshot;

    /// <summary>All values that this database may use, by key and period, for the settings page.</summary>
    public IReadOnlyList<Setting> All => Current.All;

    private Snapshot Current => _snapshot ?? throw new InvalidOperationException("The settings are not loaded: PlatformStart loads them before a host serves.");

    /// <summary>The value that is valid on a day.</summary>
    /// <exception cref="InvalidOperationException">There is none; use <see cref="Find{T}"/> where that can be.</exception>
    public T Get<T>(string key, DateOnly on) => Find<T>(key, on).OrThrow();

    /// <summary>The value that is valid on a day, or the problem that nobody entered one.</summary>
    public Outcome<T> Find<T>(string key, DateOnly on) =>
        SettingOf(key, on) is { } setting ? setting.As<T>() : SettingProblem.Missing.With(("key", key), ("day", on.ToString("yyyy-MM-dd")));

    /// <summary>The whole entry that is valid on a day, with its document, or null.</summary>
    public Setting? SettingOf(string key, DateOnly on) =>
        Current.ByKey.GetValueOrDefault(key)?.FirstOrDefault(setting => setting.CoversDay(on));

    /// <summary>Reads the settings when they changed since the last time; the first time always.</summary>
    public async Task Load(CancellationToken cancel = default)
    {
        await using var connection = await database.Open(cancel);
        var (version, demonstration) = await Version(connection, cancel);
        if (_snapshot is not { } held || (held.Version, held.Demonstration) != (version, demonstration))
        {
            _snapshot = new(version, demonstration, await Read(connection, demonstration, cancel));
        }
    }

    private static async Task<(long Version, bool Demonstration)> Version(NpgsqlConnection connection, CancellationToken cancel)
    {
        await using var query = new NpgsqlCommand(
            "SELECT v.version, c.is_demonstration FROM platform.setting_version v CROSS JOIN platform.clock c", connection);
        await using var reader = await query.ExecuteReaderAsync(cancel);
        await reader.ReadAsync(cancel);
        return (reader.GetInt64(0), reader.GetBoolean(1));
    }

    private static async Task<List<Setting>> Read(NpgsqlConnection connection, bool demonstration, CancellationToken cancel)
    {
        await using var query = new NpgsqlCommand(
            """
            SELECT key, value::text, valid_from, valid_to, document, confidence, label_zh, label_en, is_demonstration
            FROM platform.setting
            WHERE $1 OR NOT is_demonstration
            ORDER BY key, is_demonstration DESC, valid_from
            """, connection);
        query.Parameters.Add(new() { Value = demonstration });
        await using var reader = await query.ExecuteReaderAsync(cancel);
        List<Setting> settings = [];
        while (await reader.ReadAsync(cancel))
        {
            settings.Add(new Setting
            {
                Key = reader.GetString(0),
                Value = reader.GetString(1),
                ValidFrom = reader.GetFieldValue<DateOnly>(2),
                ValidTo = await reader.IsDBNullAsync(3, cancel) ? null : reader.GetFieldValue<DateOnly>(3),
                Document = reader.GetString(4),
                Confidence = Enum.Parse<Confidence>(reader.GetString(5)),
                LabelZh = reader.GetString(6),
                LabelEn = reader.GetString(7),
                IsDemonstration = reader.GetBoolean(8),
            });
        }

        return settings;
    }

    private sealed class Snapshot(long version, bool demonstration, IReadOnlyList<Setting> all)
    {
        internal long Version => version;

        internal bool Demonstration => demonstration;

        internal IReadOnlyList<Setting> All => all;

        internal Dictionary<string, List<Setting>> ByKey { get; } =
            all.GroupBy(s => s.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
    }
}
