using TalentHub.Api.Pages.Lists;
using TalentHub.Platform.Domain.Settings;
using TalentHub.Platform.Store.Settings;

namespace TalentHub.Api.Pages.Settings;

/// <summary>The list of the settings: filters and order. Page and programs ask through the same query.</summary>
public static class SettingLists
{
    /// <summary>What the list takes in its address.</summary>
    public static readonly ListDefinition List = new()
    {
        Path = "/settings", SortKeys = ["key", "from"], PageSizes = [50, 100],
        Filters = [ListFilter.Text("q"), ListFilter.OneOf<Confidence>("confidence"), ListFilter.Date("on")],
    };

    /// <summary>The settings under the filters in the order that was asked for.</summary>
    public static IReadOnlyList<Setting> Found(IEnumerable<Setting> settings, ListQuery query)
    {
        var filter = new SettingFilter(
            query.Filter("q") is { Length: > 0 } text ? text : null, query.FilterDate("on"), Enum.TryParse<Confidence>(query.Filter("confidence"), out var mark) ? mark : null);
        var found = settings.Where(filter.Matches);
        Setting[] all =
        [
            .. query.Sort == "from"
                ? found.OrderBy(setting => setting.ValidFrom).ThenBy(setting => setting.Key, StringComparer.Ordinal)
                : found.OrderBy(setting => setting.Key, StringComparer.Ordinal).ThenBy(setting => setting.ValidFrom),
        ];
        if (query.Descending)
        {
            Array.Reverse(all);
        }

        return all;
    }
}
