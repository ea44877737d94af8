namespace TalentHub.Platform.Store.Files;

/// <summary>A file as lists show it.</summary>
public sealed class FileRow
{
    /// <summary>The file.</summary>
    public Guid Id { get; init; }

    /// <summary>Whose it is; null when only the bureau sees it.</summary>
    public Guid? OrganisationId { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>SHA-256 of its content.</summary>
    public required byte[] Digest { get; init; }

    /// <summary>In bytes.</summary>
    public long Size { get; init; }

    /// <summary>By its content.</summary>
    public required string MediaType { get; init; }

    /// <summary>What it is for.</summary>
    public required string Purpose { get; init; }

    /// <summary>Who uploaded it.</summary>
    public Guid UploadedBy { get; init; }

    /// <summary>Their name.</summary>
    public required string UploadedByName { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; init; }
}
