using System.Globalization;
using TalentHub.Platform.Domain.Texts;

namespace TalentHub.Platform.Domain.Errors;

/// <summary>
/// One way in which a command can be refused: a stable code with its sentence in Chinese and English. The sentence says what
/// is wrong and what to do, and may name arguments in braces, for example <c>{row}</c>, and words that follow their number (<see cref="Plurals"/>).
/// </summary>
/// <remarks>Both languages are constructor arguments, so that a problem without a translation does not compile.</remarks>
public sealed record ProblemType(string Code, ProblemKind Kind, string Chinese, string English)
{
    /// <summary>The field that the problem always lies in, where there is one; <see cref="Problem.In"/> names another.</summary>
    public string? Field { get; init; }

    /// <summary>The problem with its arguments; values are written culture-invariantly and never hold personal data in full.</summary>
    /// <remarks>
    /// A member of an enum stands in the sentences as <c>EnumName.Member</c>, the key of its words; whoever shows the sentence puts them there.
    /// Among the arguments it is the bare name. <see cref="BothLanguages"/> stands in each sentence in its language, and among the arguments
    /// once under the name and once under the name with <c>English</c> behind it.
    /// </remarks>
    public Problem With(params ReadOnlySpan<(string Name, object? Value)> arguments)
    {
        var named = new Dictionary<string, string>(arguments.Length, StringComparer.Ordinal);
        var (chinese, english) = (Chinese, English);
        foreach (var (name, value) in arguments)
        {
            if (value is BothLanguages words)
            {
                (named[name], named[$"{name}English"]) = (words.Chinese, words.English);
                chinese = chinese.Replace($"{{{name}}}", words.Chinese, StringComparison.Ordinal);
                english = english.Replace($"{{{name}}}", words.English, StringComparison.Ordinal);
                continue;
            }

            var members = value as IEnumerable<Enum> ?? (value is Enum one ? [one] : null);
            named[name] = members is null ? Convert.ToString(value, CultureInfo.InvariantCulture) ?? "" : string.Join(", ", members);
            english = Plurals.Chosen(english, name, named[name]);
            chinese = chinese.Replace($"{{{name}}}", members is null ? named[name] : Keys(members, "、"), StringComparison.Ordinal);
            english = english.Replace($"{{{name}}}", members is null ? named[name] : Keys(members, ", "), StringComparison.Ordinal);
        }

        return new Problem(Code, Kind, chinese, english) { Arguments = named, Field = Field };
    }

    /// <summary>A problem without arguments is the type itself.</summary>
    public static implicit operator Problem(ProblemType type) => type.With();

    private static string Keys(IEnumerable<Enum> members, string separator) =>
        string.Join(separator, members.Select(member => $"{member.GetType().Name}.{member}"));
}
