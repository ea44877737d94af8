namespace TalentHub.Platform.Store.Mail;

/// <summary>Where readers of mails reach the portal: configuration <c>Portal:PublicAddress</c>, such as <c>https://talent.example.cn</c>.</summary>
public sealed class PortalAddress
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Portal";

    private const string Placeholder = "{portal}";

    /// <summary>The address; null where none is configured, and mails then name the page alone.</summary>
    public Uri? PublicAddress { get; set; }

    /// <summary>A text with the address in its place.</summary>
    public string Fill(string text) => text.Replace(Placeholder, PublicAddress?.AbsoluteUri.TrimEnd('/') ?? "", StringComparison.Ordinal);
}
