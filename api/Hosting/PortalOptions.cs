namespace TalentHub.Api.Hosting;

/// <summary>Settings of the portal, section <c>Portal</c>.</summary>
public sealed class PortalOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Portal";

    /// <summary>Whether this installation holds invented data on a clock of its own; every page then says so.</summary>
    public bool Demonstration { get; set; }

    /// <summary>Where the public reaches the portal, such as <c>https://talent.example.cn</c>: what QR codes carry. Without it the address of the request.</summary>
    public Uri? PublicAddress { get; set; }
}
