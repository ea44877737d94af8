using System.Globalization;
using TalentHub.Api.Pages.Components;
using TalentHub.People.Domain.Experts;
using TalentHub.Platform.Store.Clock;
using TalentHub.Platform.Store.Settings;

namespace TalentHub.Api.Pages.Engagements;

/// <summary>The ways of engagement that hold today, in the reader's language.</summary>
public sealed class EngagementWays(DatedSettings settings, BusinessClock clock)
{
    private IReadOnlyList<WayOfEngagement> All => settings.Get<IReadOnlyList<WayOfEngagement>>(WayOfEngagement.Setting, clock.Today);

    /// <summary>The choices of a field or filter.</summary>
    public IReadOnlyList<Option> Options => [.. All.Select(way => new Option(way.Code, NameOf(way)))];

    /// <summary>The name of a way; the code of one that is no longer on the list.</summary>
    public string Name(string code) => All.FirstOrDefault(way => way.Code == code) is { } known ? NameOf(known) : code;

    private static string NameOf(WayOfEngagement way) =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh" ? way.Chinese : way.English;
}
