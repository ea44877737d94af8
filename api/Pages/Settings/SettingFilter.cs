using System.Globalization;
using TalentHub.Platform.Domain.Settings;
using TalentHub.Platform.Store.Settings;

namespace TalentHub.Api.Pages.Settings;

/// <summary>Which values of settings a list shows; each part is left out when null.</summary>
/// <param name="Text">Part of the name, of the label in the reader's language or of the document.</param>
/// <param name="On">Only what is valid on this day.</param>
/// <param name="Confidence">Only what is so sure.</param>
public sealed record SettingFilter(string? Text, DateOnly? On, Confidence? Confidence)
{
    /// <summary>The label of a setting in the reader's language.</summary>
    public static string Label(Setting setting) =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh" ? setting.LabelZh : setting.LabelEn;

    /// <summary>Whether the list shows a value.</summary>
    public bool Matches(Setting setting) =>
        (Text is null || Holds(setting.Key) || Holds(Label(setting)) || Holds(setting.Document))
        && (On is not { } day || (setting.ValidFrom <= day && (setting.ValidTo is not { } last || day <= last)))
        && (Confidence is not { } mark || setting.Confidence == mark);

    private bool Holds(string text) => text.Contains(Text!, StringComparison.OrdinalIgnoreCase);
}
