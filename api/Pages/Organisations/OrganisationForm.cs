using TalentHub.Api.Pages.Components;
using TalentHub.Organisations.Domain.Organisations;
using TalentHub.Organisations.Grains;

namespace TalentHub.Api.Pages.Organisations;

/// <summary>Reads the fields of an organisation and finds its grain.</summary>
public static class OrganisationForm
{
    /// <summary>What was entered.</summary>
    public static OrganisationDetails Details(HttpContext http) => new(
        PostedForm.Value(http, "name") ?? "", PostedForm.Value(http, "district") ?? "",
        Enum.TryParse<SchoolType>(http.Request.Form["schoolType"], out var type) ? type : null,
        http.Request.Form["isPublic"] == "true", http.Request.Form["isFortune500"] == "true");

    /// <summary>The grain of an organisation of a kind.</summary>
    public static IOrganisationGrain Of(this IGrainFactory grains, OrganisationKind kind, Guid id) => kind == OrganisationKind.School
        ? grains.GetGrain<ISchoolGrain>(id)
        : grains.GetGrain<IEnterpriseGrain>(id);
}
