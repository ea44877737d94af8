using TalentHub.People.Domain.Persons;
using TalentHub.Platform.Store.Settings;

namespace TalentHub.People.Store;

/// <summary>The plausible ages of a day, from the dated settings.</summary>
public sealed class PersonAges(DatedSettings settings)
{
    /// <summary>The ages of a group on a day.</summary>
    public AgeRange Of(AgeGroup group, DateOnly on) => settings.Get<AgeRange>(AgeRange.SettingOf(group), on);
}
