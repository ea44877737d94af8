using TalentHub.Api.Pages.Lists;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Users;
using TalentHub.Platform.Store.Identity;

namespace TalentHub.Api.Pages.Users;

/// <summary>What the list of users, and its export, read from the URL.</summary>
public static class UserList
{
    /// <summary>The list.</summary>
    public static readonly ListDefinition Definition = new()
    {
        Path = "/users", SortKeys = ["name"],
        Tabs = ["all", nameof(UserState.Active), nameof(UserState.Locked), nameof(UserState.Disabled)],
        Filters = [ListFilter.Text("q"), ListFilter.OneOf("role", RoleRules.Assignable.Select(role => role.ToString()))],
    };

    /// <summary>The filter that a query stands for.</summary>
    public static UserFilter Filter(ListQuery query) => new(
        query.Filter("q") is { Length: > 0 } text ? text : null,
        Enum.TryParse<Role>(query.Filter("role"), out var role) ? role : null,
        Enum.TryParse<UserState>(query.Tab, out var state) ? state : null,
        OrganisationId: null, query.Offset, query.PageSize, query.Descending);
}
