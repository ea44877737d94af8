using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Texts;

namespace TalentHub.Platform.Domain.Users;

/// <summary>Sign-in names: 3 to 64 letters, digits, dots, dashes, underscores or @; upper and lower case are the same.</summary>
public static class UserName
{
    private const int Shortest = 3;
    private const int Longest = 64;

    /// <summary>The one form in which a name is stored and looked up: compatibility-composed, trimmed, lower case.</summary>
    public static string Normalise(string? name) =>
        ComposedText.Of(name ?? "").Trim().ToLowerInvariant();

    /// <summary>What is wrong with a normalised name, or null.</summary>
    public static Problem? Check(string name) =>
        name.Length is < Shortest or > Longest || !name.All(IsAllowed)
            ? UserProblem.NameInvalid.With(("shortest", Shortest), ("longest", Longest)).In("userName")
            : null;

    private static bool IsAllowed(char c) => char.IsLetterOrDigit(c) || c is '.' or '-' or '_' or '@';
}
