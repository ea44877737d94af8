using System.Collections.Frozen;
using System.Globalization;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Domain.Users;

/// <summary>What a password must be: long and not guessable. Any character is allowed, none is demanded (NIST SP 800-63B, 5.1.1.2).</summary>
public static class PasswordRules
{
    /// <summary>The longest password taken; longer ones would only cost hashing time.</summary>
    public const int Longest = 256;

    private const int FewestDifferent = 5;

    /// <summary>Well-known long passwords and the stems that people lengthen with digits; compared without digits and marks.</summary>
    private static readonly FrozenSet<string> Common = new[]
    {
        "", "password", "passw", "passwort", "passwordpassword", "mypassword", "adminadmin", "admin", "administrator", "adminpassword",
        "superadmin", "sysadmin", "root", "rootroot", "toor", "qwerty", "qwertyuiop", "qwertyuiopasdf", "qwertyuiopasdfghjkl",
        "qwertyuiopasdfghjklzxcvbnm", "qwertyqwerty", "qazwsx", "qazwsxedc", "qazwsxedcrfv", "qazwsxedcrfvtgb", "zaqwsx", "qweasd",
        "qweasdzxc", "asdfghjkl", "asdfghjklzxcvbnm", "asdfasdf", "asdfghasdfgh", "zxcvbnm", "zxcvbnmasdfghjkl", "abcdefg", "abcdefgh",
        "abcdefghijkl", "abcdefghijklmnopqrstuvwxyz", "abcabcabcabc", "abcd", "abc", "iloveyou", "iloveyouforever", "woaini", "woainiwoaini",
        "welcome", "welcometo", "letmein", "letmeinplease", "letmeinnow", "changeme", "changemenow", "changeit", "default",
        "defaultpassword", "testtest", "test", "testpassword", "testing", "guest", "guestguest", "user", "useruser", "login", "loginlogin",
        "secret", "secretsecret", "topsecret", "trustno", "monkey", "dragon", "dragondragon", "football", "baseball", "basketball",
        "superman", "batman", "starwars", "sunshine", "princess", "master", "shadow", "michael", "jennifer", "liverpool", "chelsea",
        "manchester", "pokemon", "pokemonpokemon", "minecraft", "whatever", "freedom", "hello", "helloworld", "helloworldhello",
        "zhongshan", "zhongguo", "china", "chinachina", "beijing", "guangdong", "guangzhou", "shenzhen", "wodemima", "mima", "mimamima",
        "nihao", "nihaonihao", "talenthub", "talent", "skill", "skills", "jineng", "rencai", "a", "aa", "q", "qq", "qwe", "asd", "zxc", "w",
        "correcthorsebatterystaple", "thisismypassword", "ilovechina", "iamadmin", "companyname", "company", "school", "enterprise",
        "bureau", "finance", "spring", "summer", "autumn", "winter", "january", "monday", "friday",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Runs =
        ["01234567890123456789", "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm", "1qaz2wsx3edc4rfv5tgb6yhn7ujm"];

    /// <summary>What is wrong with a password, or null.</summary>
    public static Problem? Check(string password, string userName, int shortest)
    {
        if (new StringInfo(password).LengthInTextElements < shortest)
        {
            return UserProblem.PasswordTooShort.With(("shortest", shortest)).In("newPassword");
        }

        if (password.Length > Longest)
        {
            return UserProblem.PasswordTooLong.With(("longest", Longest)).In("newPassword");
        }

        return IsGuessable(password.ToLowerInvariant(), userName) ? ((Problem)UserProblem.PasswordCommon).In("newPassword") : null;
    }

    private static bool IsGuessable(string password, string userName) =>
        password.Distinct().Count() < FewestDifferent
        || (userName.Length > 0 && password.Contains(userName, StringComparison.Ordinal))
        || Common.Contains(new string([.. password.Where(char.IsLetter)]))
        || Array.Exists(Runs, run => IsRun(password, run) || IsRun(new string([.. password.Reverse()]), run));

    private static bool IsRun(string password, string run) => run.Contains(password, StringComparison.Ordinal);
}
