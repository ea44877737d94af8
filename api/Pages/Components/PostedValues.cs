using TalentHub.Api.Hosting;

namespace TalentHub.Api.Pages.Components;

/// <summary>What a refused form shows again.</summary>
public static class PostedValues
{
    /// <summary>The value of a field that was just posted; null when the page is opened.</summary>
    public static string? Posted(this HttpContext http, string name) => http.PostedFields()?[name].ToString();

    /// <summary>Whether the form with this name was just posted, and is shown again because it was refused.</summary>
    public static bool WasRefused(this HttpContext http, string? form) => form is not null && http.Posted("_handler") == form;

    /// <summary>Whether a box with this value was just posted as ticked.</summary>
    public static bool HasTicked(this HttpContext http, string name, string value) =>
        http.PostedFields()?[name].Contains(value) == true;

    /// <summary>The fields that were just posted, also those of a form that was refused before this page saw it; null when the page is opened.</summary>
    public static IFormCollection? PostedFields(this HttpContext http) =>
        HttpMethods.IsPost(http.Request.Method) ? http.Request.Form : RefusedForm.Of(http)?.Fields;
}
