namespace TalentHub.Api.Pages.Users;

/// <summary>What people call a device: browser and system, read from the line with which the browser introduces itself.</summary>
public static class DeviceName
{
    // Looked for in this order, because each browser also names those whose pages it can show.
    private static readonly (string Sign, string Name)[] Browsers =
    [
        ("MicroMessenger/", "WeChat"), ("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari"),
    ];

    private static readonly (string Sign, string Name)[] Systems =
        [("Windows", "Windows"), ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Mac OS X", "macOS"), ("Linux", "Linux")];

    /// <summary>For example "Chrome · Windows"; the line as it is where it names no browser that is known.</summary>
    public static string Of(string line) =>
        Find(Browsers, line) is { } browser ? string.Join(" · ", new[] { browser, Find(Systems, line) }.OfType<string>()) : line;

    private static string? Find((string Sign, string Name)[] known, string line) =>
        known.FirstOrDefault(one => line.Contains(one.Sign, StringComparison.Ordinal)).Name;
}
