namespace TalentHub.Platform.Grains.Files;

/// <summary>What an uploaded file is.</summary>
public sealed record FileState
{
    /// <summary>Its name.</summary>
    public string Name { get; init; } = "";

    /// <summary>Its media type, by content.</summary>
    public string MediaType { get; init; } = "";

    /// <summary>In bytes.</summary>
    public long Size { get; init; }

    /// <summary>SHA-256, hexadecimal.</summary>
    public string Digest { get; init; } = "";
}
