namespace TalentHub.Api.Tests.Browser;

/// <summary>The screens that one reader uses for a page.</summary>
public static class Screens
{
    /// <summary>
    /// On which screen a page is loaded, and to which it is resized then. A light page is loaded at the desk and a dark one in the hand, so that every
    /// page is loaded on both without being loaded for each.
    /// </summary>
    public static (Screen First, Screen Other) Of(string theme) =>
        theme == "dark" ? (Screen.Phone, Screen.Desktop) : (Screen.Desktop, Screen.Phone);
}
