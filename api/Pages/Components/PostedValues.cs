namespace TalentHub.Api.Pages.Components;

/// <summary>What a refused form shows again.</summary>
public static class PostedValues
{
    /// <summary>The value of a field that was just posted; null when the page is opened.</summary>
    public static string? Posted(this HttpContext http, string name) => HttpMethods.IsPost(http.Request.Method) ? http.Request.Form[name].ToString() : null;

    /// <summary>Whether a box with this value was just posted as ticked.</summary>
    public static bool HasTicked(this HttpContext http, string name, string value) =>
        HttpMethods.IsPost(http.Request.Method) && http.Request.Form[name].Contains(value);
}
