using System.Text.RegularExpressions;

namespace TalentHub.Platform.Store.Personal;

/// <summary>Finds sealed texts inside the JSON of grain state.</summary>
internal static partial class SealedTokens
{
    /// <summary>How key ids look, here and in PostgreSQL's regular expressions.</summary>
    internal const string KeyId = "k[0-9a-z]{1,16}";

    /// <summary>The JSON with every sealed text replaced by what <paramref name="reseal"/> makes of it.</summary>
    internal static string Replace(string json, Func<string, string> reseal) => Pattern().Replace(json, found => $"\"{reseal(found.Groups["text"].Value)}\"");

    // Nonce and tag alone are 28 bytes, so shorter texts that look alike are something else.
    [GeneratedRegex($"\"(?<text>{KeyId}\\.[A-Za-z0-9_-]{{38,}})\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
