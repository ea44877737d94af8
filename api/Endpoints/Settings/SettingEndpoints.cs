using Microsoft.AspNetCore.Http.HttpResults;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Pages.Settings;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Store.Settings;

namespace TalentHub.Api.Endpoints.Settings;

/// <summary>The numbers of the field, for the administrator to read; they change with documents, not by a command.</summary>
public static class SettingEndpoints
{
    /// <summary>Maps <c>/api/v1/settings</c>.</summary>
    public static void MapSettings(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/v1/settings", List).WithTags("Settings").RequireRole(Role.Administrator).TakesListQuery(SettingLists.List)
            .WithSummary("Dated configuration by name; filters q (name, label or document), on (day) and confidence, sort key or from.");

    private static Ok<RowPage<SettingEntry>> List([AsParameters] RowPaging paging, DatedSettings settings, HttpContext http)
    {
        var all = SettingLists.Found(settings.All, http.Asked(SettingLists.List));
        return TypedResults.Ok(new RowPage<SettingEntry>([.. all.Skip(paging.From).Take(paging.Count).Select(SettingEntry.Of)], all.Count));
    }
}
