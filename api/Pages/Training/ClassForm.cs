using System.Globalization;
using TalentHub.Api.Pages.Components;
using TalentHub.Organisations.Domain;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Training.Domain.Classes;

namespace TalentHub.Api.Pages.Training;

/// <summary>Reads the fields of a class.</summary>
public static class ClassForm
{
    /// <summary>The class as entered, or what is wrong with the occupation; everything else the class itself judges.</summary>
    public static Outcome<EditClass> Read(HttpContext http)
    {
        var occupation = OccupationCode.Parse(PostedForm.Value(http, "occupation"));
        return !occupation.Succeeded
            ? occupation.Problem.In("occupation")
            : new EditClass(
                PostedForm.Value(http, "name") ?? "", occupation.Value,
                Enum.TryParse<SkillLevel>(PostedForm.Value(http, "level"), out var level) ? level : default,
                int.TryParse(PostedForm.Value(http, "year"), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0,
                Guid.TryParse(PostedForm.Value(http, "partnerId"), out var partner) ? partner : null);
    }
}
