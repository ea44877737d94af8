using Microsoft.AspNetCore.Http.HttpResults;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Localisation;
using TalentHub.Api.Pages.Components;
using TalentHub.Api.Pages.Lists;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Store.Identity;
using TalentHub.Platform.Store.Spreadsheets;

namespace TalentHub.Api.Pages.Users;

/// <summary>The list of users as a workbook.</summary>
public static class UserExport
{
    private const int PageSize = 200;

    /// <summary>Maps <c>/users/export</c>.</summary>
    public static void MapUserExport(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/users/export", Download).ExcludeFromDescription()
            .RequireRole(Role.Administrator, Role.Auditor, Role.School, Role.Enterprise);

    private static async Task<FileStreamHttpResult> Download(
        HttpContext http, UserQueries users, OrganisationNameBook book, SpreadsheetWriter writer, Texts texts, CancellationToken cancel)
    {
        var filter = UserList.Filter(ListQuery.Parse(UserList.Definition, http.Request.Query)) with { Skip = 0, Take = PageSize };
        string[] headings = [texts["identity.user-name"], texts["users.display-name"], texts["users.state"], texts["identity.role"], texts["users.last-sign-in"]];
        var file = await writer.List(texts["menu/users"], headings, Rows(), cancel);
        return TypedResults.File(file, SpreadsheetWriter.MediaType, "users.xlsx");

        async IAsyncEnumerable<IReadOnlyList<string?>> Rows()
        {
            for (var page = await users.List(filter, cancel); page.Items.Count > 0; page = await users.List(filter = filter with { Skip = filter.Skip + PageSize }, cancel))
            {
                var names = await book.Of(page.Items.SelectMany(user => user.Roles).Select(role => role.OrganisationId), cancel);
                foreach (var user in page.Items)
                {
                    yield return
                    [
                        user.UserName, user.DisplayName, texts.Of(user.State), texts.Phrases(user.Roles.Select(role => book.Role(role, names))),
                        user.LastSignInAt is { } at ? Display.Instant(at) : null,
                    ];
                }
            }
        }
    }
}
