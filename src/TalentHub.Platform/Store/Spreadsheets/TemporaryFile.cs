namespace TalentHub.Platform.Store.Spreadsheets;

/// <summary>A file that is gone once its stream is closed, however the process ends.</summary>
public static class TemporaryFile
{
    /// <summary>An empty one, for writing and reading.</summary>
    public static FileStream Create() => new(
        Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
        new FileStreamOptions
        {
            Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, BufferSize = 64 * 1024,
            Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
        });
}
