using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Store.Settings;

namespace TalentHub.Certification.Grains;

/// <summary>Reads several numbers that are valid on a day, and remembers the first that nobody entered.</summary>
internal sealed class SettingsOfDay(DatedSettings settings, DateOnly date)
{
    internal DateOnly Date => date;

    internal Problem? Missing { get; private set; }

    internal int Number(string key) => Read(key, 0);

    internal IReadOnlyList<int> Levels(string key, string of) =>
        Read<IReadOnlyDictionary<string, int[]>>(key, new Dictionary<string, int[]>()).GetValueOrDefault(of, []);

    private T Read<T>(string key, T otherwise)
    {
        var found = settings.Find<T>(key, date);
        Missing ??= found.Problem;
        return found.Succeeded ? found.Value : otherwise;
    }
}
