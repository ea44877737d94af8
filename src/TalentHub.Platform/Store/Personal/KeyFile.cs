using System.Security.Cryptography;
using System.Text.Json;
using TalentHub.Platform.Domain;

namespace TalentHub.Platform.Store.Personal;

/// <summary>The key file as it is written: one look-up key, which never changes, and the encryption keys, of which the newest seals.</summary>
internal sealed record KeyFile(string Lookup, IReadOnlyList<KeyFile.Entry> Keys)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    internal static KeyFile New(DateTimeOffset at) => new(Random(), [new(NewId(), Random(), at)]);

    /// <summary>Reads the file, or null when there is none.</summary>
    internal static KeyFile? Read(string path)
    {
        try
        {
            var file = Json.Read<KeyFile>(File.ReadAllBytes(path));
            return file is { Lookup: not null, Keys.Count: > 0 } ? file : throw KeyFileException.Unreadable(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception e) when (e is JsonException or UnauthorizedAccessException)
        {
            throw KeyFileException.Unreadable(path);
        }
    }

    /// <summary>Writes a new file whole or not at all, for the owner only; never over an existing one.</summary>
    internal void Create(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        var draft = Path.Combine(folder, $".{Path.GetRandomFileName()}");
        try
        {
            using (var stream = new FileStream(draft, Exclusive()))
            {
                JsonSerializer.Serialize(stream, this, new JsonSerializerOptions(Json.Options) { WriteIndented = true });
                stream.Flush(flushToDisk: true);
            }

            File.Move(draft, path, overwrite: false);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    private static FileStreamOptions Exclusive()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        return options;
    }

    private static string NewId() => "k" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4));

    private static string Random() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));

    /// <summary>One encryption key: 32 bytes in base64.</summary>
    internal sealed record Entry(string Id, string Key, DateTimeOffset Made);
}
