namespace TalentHub.Platform.Store.Files;

/// <summary>How much is stored.</summary>
public sealed class FileStoreOptions
{
    /// <summary>Bytes that one organisation may store.</summary>
    public long BytesPerOrganisation { get; set; } = 2L * 1024 * 1024 * 1024;
}
