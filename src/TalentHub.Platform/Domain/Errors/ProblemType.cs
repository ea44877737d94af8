using System.Globalization;

namespace TalentHub.Platform.Domain.Errors;

/// <summary>
/// One way in which a command can be refused: a stable code with its sentence in Chinese and English. The sentence says what
/// is wrong and what to do, and may name arguments in braces, for example <c>{row}</c>.
/// </summary>
/// <remarks>Both languages are constructor arguments, so that a problem without a translation does not compile.</remarks>
public sealed record ProblemType(string Code, ProblemKind Kind, string Chinese, string English)
{
    /// <summary>The problem with its arguments; values are written culture-invariantly and never hold personal data in full.</summary>
    public Problem With(params ReadOnlySpan<(string Name, object? Value)> arguments)
    {
        var named = new Dictionary<string, string>(arguments.Length, StringComparer.Ordinal);
        foreach (var (name, value) in arguments)
        {
            named[name] = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        }

        return new Problem(Code, Kind, Fill(Chinese, named), Fill(English, named)) { Arguments = named };
    }

    /// <summary>A problem without arguments is the type itself.</summary>
    public static implicit operator Problem(ProblemType type) => type.With();

    private static string Fill(string template, Dictionary<string, string> arguments)
    {
        foreach (var (name, value) in arguments)
        {
            template = template.Replace("{" + name + "}", value, StringComparison.Ordinal);
        }

        return template;
    }
}
