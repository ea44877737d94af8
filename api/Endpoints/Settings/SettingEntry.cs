using System.Text.Json.Nodes;
using TalentHub.Platform.Domain.Settings;
using TalentHub.Platform.Store.Settings;

namespace TalentHub.Api.Endpoints.Settings;

/// <summary>One value of a setting for one period.</summary>
/// <param name="Key">The name, as <c>certification.pass-mark</c>.</param>
/// <param name="LabelZh">What it is, in Chinese.</param>
/// <param name="LabelEn">What it is, in English.</param>
/// <param name="Value">The value.</param>
/// <param name="ValidFrom">The first day on which it is valid.</param>
/// <param name="ValidTo">The last day on which it is valid; open when null.</param>
/// <param name="Document">The document it was read in, with its number.</param>
/// <param name="Confidence">How sure that is.</param>
/// <param name="IsDemonstration">Whether it only serves to show the system.</param>
public sealed record SettingEntry(
    string Key, string LabelZh, string LabelEn, JsonNode? Value, DateOnly ValidFrom, DateOnly? ValidTo, string Document, Confidence Confidence,
    bool IsDemonstration)
{
    /// <summary>The entry of a setting.</summary>
    public static SettingEntry Of(Setting setting) =>
        new(setting.Key, setting.LabelZh, setting.LabelEn, JsonNode.Parse(setting.Value), setting.ValidFrom, setting.ValidTo, setting.Document, setting.Confidence,
            setting.IsDemonstration);
}
