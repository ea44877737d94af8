namespace TalentHub.Api.Pages.Components;

/// <summary>The answer to a <see cref="ProgressPanel"/> that asks for news of itself alone.</summary>
public static class PanelPoll
{
    /// <summary>Tells the browser to load the whole page when the panel's work has ended: there is more to see then than progress.</summary>
    /// <param name="http">The request; htmx names the panel as <c>section#progress</c>.</param>
    /// <param name="panel">The panel's id.</param>
    public static void Ended(HttpContext http, string panel = "progress")
    {
        if (http.Request.Headers["HX-Target"].ToString().EndsWith("#" + panel, StringComparison.Ordinal))
        {
            http.Response.Headers["HX-Refresh"] = "true";
        }
    }
}
