using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace TalentHub.Demonstration.Play;

/// <summary>
/// The sign-ins of the demonstration, in two files of the data folder that only its owner reads: those that a visitor needs, the
/// administrator first, and the others. A password is written down before it is used, so an interrupted start can go on.
/// </summary>
public sealed class Credentials
{
    private const string Alphabet = "abcdefghjkmnpqrstuvwxyz23456789";
    private const int Length = 20;
    private readonly Lock _lock = new();
    private readonly List<Credential> _all;
    private readonly string _listed;
    private readonly string _others;

    /// <summary>Reads what was written down before.</summary>
    public Credentials(string dataFolder)
    {
        (_listed, _others) = (Path.Combine(dataFolder, "credentials.txt"), Path.Combine(dataFolder, "credentials-others.txt"));
        _all = [.. Read(_listed, listed: true), .. Read(_others, listed: false)];
    }

    /// <summary>The password that was written down last.</summary>
    public string? PasswordOf(string userName)
    {
        lock (_lock)
        {
            return _all.Find(c => c.UserName == userName)?.Password;
        }
    }

    /// <summary>The password that follows a first one, always the same: known before it is set.</summary>
    public static string Following(string password) =>
        string.Concat(HMACSHA256.HashData(Encoding.UTF8.GetBytes(password), "own password"u8).Take(Length).Select(b => Alphabet[b % Alphabet.Length]));

    /// <summary>The password of a user, made and written down when there is none.</summary>
    public string Ensure(string userName, string displayName, bool listed)
    {
        lock (_lock)
        {
            if (PasswordOf(userName) is { } known)
            {
                return known;
            }

            var made = RandomNumberGenerator.GetString(Alphabet, Length);
            _all.Add(new(userName, made, displayName, listed));
            Write();
            return made;
        }
    }

    /// <summary>Writes another password down.</summary>
    public void Replace(string userName, string password)
    {
        lock (_lock)
        {
            var at = _all.FindIndex(c => c.UserName == userName);
            _all[at] = _all[at] with { Password = password };
            Write();
        }
    }

    private static IEnumerable<Credential> Read(string file, bool listed) =>
        !File.Exists(file) ? [] : File.ReadLines(file)
            .Select(line => line.Split('\t', StringSplitOptions.TrimEntries))
            .Where(parts => parts.Length == 3)
            .Select(parts => new Credential(parts[0], parts[1], parts[2], listed));

    private void Write()
    {
        Write(_listed, "演示账号（人物虚构） Demonstration sign-ins (people invented): name, password, who", _all.Where(c => c.Listed));
        Write(_others, "其余演示账号（人物虚构） The other sign-ins (people invented): name, password, who", _all.Where(c => !c.Listed));
    }

    private static void Write(string file, string title, IEnumerable<Credential> credentials)
    {
        var unfinished = file + ".new";
        File.Delete(unfinished);
        using (var stream = new FileStream(unfinished, new FileStreamOptions
        {
            Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        }))
        {
            stream.Write(Encoding.UTF8.GetBytes(string.Join('\n', credentials.OrderBy(c => c.UserName, StringComparer.Ordinal).Select(c => $"{c.UserName}\t{c.Password}\t{c.Who}").Prepend(title)) + "\n"));
        }

        File.Move(unfinished, file, overwrite: true);
    }
}
