using Microsoft.Extensions.Options;
using TalentHub.Api.Hosting;
using TalentHub.Api.Pages.Design;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Store.Clock;

namespace TalentHub.Api.Pages.Layout;

/// <summary>What the frame around a page shows in one request: the reader, the menu, theme, language, demonstration date.</summary>
public sealed class PortalShell(
    IHttpContextAccessor accessor, IPortalReaderSource source, PortalRoutes routes, IOptions<PortalOptions> options, TimeProvider time,
    BusinessClock? clock = null)
{
    private Task<PortalReader>? reader;

    private HttpContext Http => accessor.HttpContext ?? throw new InvalidOperationException("Pages are rendered in a request only.");

    /// <summary>The path of the page asked for; on an error page the path that failed.</summary>
    public PathString Path => Http.Request.Path;

    /// <summary>Path and query, for links that come back here.</summary>
    public string Address => Http.Request.Method == HttpMethods.Get ? Http.Request.Path + Http.Request.QueryString : Http.Request.Path;

    /// <summary><c>light</c> or <c>dark</c> as chosen; null when the device's preference decides.</summary>
    public string? Theme => Http.Request.Cookies[PreferenceEndpoints.ThemeCookie] is "light" or "dark"
        ? Http.Request.Cookies[PreferenceEndpoints.ThemeCookie]
        : null;

    /// <summary>The date on the demonstration's clock; null when this is no demonstration.</summary>
    public DateOnly? DemonstrationDate =>
        clock?.IsDemonstration == true ? clock.Today
        : options.Value.Demonstration || IsGallery(Path) ? ChinaTime.DateOf(time.GetUtcNow())
        : null;

    /// <summary>The words in the search box.</summary>
    public string? SearchText => Path == "/search" ? Http.Request.Query["q"].ToString() : null;

    /// <summary>Whether a path belongs to the component gallery.</summary>
    public static bool IsGallery(string? path) => new PathString("/" + path?.TrimStart('/')).StartsWithSegments("/design", StringComparison.OrdinalIgnoreCase);

    /// <summary>The reader of this request.</summary>
    public Task<PortalReader> ReaderAsync() =>
        reader ??= IsGallery(Path) ? Task.FromResult(DesignSamples.Reader) : source.ReadAsync(Http.User, Http.RequestAborted);

    /// <summary>The menu for a reader: groups that hold at least one page of theirs.</summary>
    public IEnumerable<MenuGroup> MenuFor(PortalReader who) =>
        from menu in Menu.Groups
        let items = menu.Items.Where(item => item.IsFor(who.Role) && Shows(item.Path) && (!item.DemonstrationOnly || DemonstrationDate is not null)).ToArray()
        where items.Length > 0
        select menu with { Items = items };

    /// <summary>Whether a link to a page is shown: the page exists, or this is the gallery, which shows everything.</summary>
    public bool Shows(string path) => routes.Has(path) || IsGallery(Path);

    /// <summary>A link that switches the language and comes back here.</summary>
    public string LanguageLink(string culture) => $"/language?culture={culture}&returnUrl={Uri.EscapeDataString(Address)}";

    /// <summary>A link that sets the theme and comes back here.</summary>
    public string ThemeLink(string theme) => $"/theme?value={theme}&returnUrl={Uri.EscapeDataString(Address)}";

    private static bool IsGallery(PathString path) => IsGallery(path.Value);
}
