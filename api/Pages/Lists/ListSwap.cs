namespace TalentHub.Api.Pages.Lists;

/// <summary>The htmx attributes of a link or form inside a list region: only the region is fetched and swapped, the URL follows.</summary>
/// <remarks>Each carrier is a normal link or form first; without scripts it loads the whole page.</remarks>
public static class ListSwap
{
    /// <summary>For a link; beside it stands the same address as href.</summary>
    public static IReadOnlyDictionary<string, object> Link(string region, string url) => new Dictionary<string, object>(Form(region), StringComparer.Ordinal)
    {
        ["href"] = url,
        ["hx-get"] = url,
    };

    /// <summary>For a GET form whose action is given beside it as hx-get.</summary>
    public static IReadOnlyDictionary<string, object> Form(string region) => new Dictionary<string, object>(StringComparer.Ordinal)
    {
        ["hx-target"] = "#" + region,
        ["hx-select"] = "#" + region,
        ["hx-swap"] = "outerHTML",
        ["hx-push-url"] = "true",
        ["hx-indicator"] = "#" + region,
    };
}
