using TalentHub.Api.Hosting;
using TalentHub.Api.Pages.Layout;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Store.Identity;

namespace TalentHub.Api.Pages.Search;

/// <summary>Finds users by sign-in name or by the name shown, for those who manage them.</summary>
public sealed class UserSearch(UserQueries users, Caller caller, PortalShell shell) : ISearchSource
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<SearchHit>> Find(string text, CancellationToken cancel) =>
        caller.Role is not (Role.Administrator or Role.Auditor) || !shell.Shows("/users")
            ? []
            : [.. (await users.List(new UserFilter(text, Take: ISearchSource.Most), cancel)).Items.Select(user =>
                new SearchHit($"/users/{user.Id}", "subject.user", user.DisplayName) { Note = user.UserName, Icon = "user-check" })];
}
