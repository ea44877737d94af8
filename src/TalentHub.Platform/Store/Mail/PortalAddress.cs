using System.Text.RegularExpressions;

namespace TalentHub.Platform.Store.Mail;

/// <summary>Where readers of mails reach the portal: configuration <c>Portal:PublicAddress</c>, such as <c>https://talent.example.cn</c>.</summary>
public sealed partial class PortalAddress
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Portal";

    private const string Placeholder = "{portal}";

    /// <summary>The address; null where none is configured, and mails then say in words that the page is one of the portal.</summary>
    public Uri? PublicAddress { get; set; }

    /// <summary>A text with the address in its place.</summary>
    public string Fill(string text) => PublicAddress is { } address
        ? text.Replace(Placeholder, address.AbsoluteUri.TrimEnd('/'), StringComparison.Ordinal)
        : string.Join('\n', text.Split('\n').Select(line => line.Replace(Placeholder, InWords(line), StringComparison.Ordinal)));

    // One mail carries both languages, each line one of them.
    private static string InWords(string line) => Chinese().IsMatch(line) ? "门户页面 " : "the portal page ";

    [GeneratedRegex("[\u4e00-\u9fff]", RegexOptions.CultureInvariant)]
    private static partial Regex Chinese();
}
