using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Texts;

namespace TalentHub.Api.Localisation;

/// <summary>
/// The words of the portal by key. They lie in <c>Resources/{area}.{culture}.json</c>, one pair of files for each area, flat
/// objects whose keys begin with the area's name or, for an enum's member, with the enum's name.
/// </summary>
public sealed partial class Texts : IProblemWords
{
    /// <summary>The language of the portal.</summary>
    public static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    /// <summary>The other language.</summary>
    public static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    private static readonly FrozenSet<string> PhraseKinds =
        FrozenSet.ToFrozenSet(["PlanRule", "UnscheduledReason", "TicketMoveReason", "ExamPart", "ExamSubject"], StringComparer.Ordinal);

    private readonly FrozenDictionary<string, string> chinese = Load(Chinese);
    private readonly FrozenDictionary<string, string> english = Load(English);

    /// <summary>The languages a reader may choose; the first is the default.</summary>
    public static IReadOnlyList<CultureInfo> Cultures { get; } = [Chinese, English];

    /// <summary>The text in the reader's language; the key itself when nobody wrote one, so that it is noticed.</summary>
    public string this[string key] => In(CultureInfo.CurrentUICulture).GetValueOrDefault(key, key);

    /// <summary>The text with its places {0}, {1}, … filled in the reader's language, and the words that follow their number (<see cref="Plurals"/>).</summary>
    public string Format(string key, params ReadOnlySpan<object?> arguments)
    {
        var text = this[key];
        for (var place = 0; place < arguments.Length; place++)
        {
            text = Plurals.Chosen(text, $"{place}", Convert.ToString(arguments[place], CultureInfo.InvariantCulture));
        }

        return string.Format(CultureInfo.CurrentCulture, text, arguments);
    }

    /// <summary>The name of an enum's member: key <c>EnumName.Member</c>.</summary>
    public string Of(Enum member) => this[$"{member.GetType().Name}.{member}"];

    /// <summary>Words one after the other, with the comma of the reader's language between them.</summary>
    public string List(IEnumerable<string> words) => string.Join(this["parts.comma"], words);

    /// <summary>Phrases one after the other, with the semicolon of the reader's language between them.</summary>
    public string Phrases(IEnumerable<string> phrases) => string.Join(this["parts.semicolon"], phrases);

    /// <summary>A refusal's sentence in the reader's language.</summary>
    public string Sentence(Problem problem) => Sentence(problem, CultureInfo.CurrentUICulture);

    /// <summary>A refusal's sentence in a language, with the words of states, moves and roles where it names their keys.</summary>
    public string Sentence(Problem problem, CultureInfo culture)
    {
        var (sentence, words) = (problem.Sentence(culture), In(culture));
        return MemberKey().Replace(sentence, key => words.TryGetValue(key.Value, out var word) ? Within(sentence, key, word) : key.Value);
    }

    /// <summary>All texts of one language, for tests.</summary>
    public IReadOnlyDictionary<string, string> In(CultureInfo culture) =>
        culture.TwoLetterISOLanguageName == "zh" ? chinese : english;

    private static FrozenDictionary<string, string> Load(CultureInfo culture)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames().Where(name => IsTextOf(name, culture)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            foreach (var (key, text) in JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!)
            {
                if (!texts.TryAdd(key, text))
                {
                    throw new InvalidOperationException($"The text '{key}' stands twice, the second time in {name}.");
                }
            }
        }

        return texts.ToFrozenDictionary(StringComparer.Ordinal);
    }

    // Names of rules, reasons and parts are phrases: within an English sentence they begin small, as its other words do. Names of states, moves and roles stand
    // as on their buttons and tags.
    private static string Within(string sentence, Match key, string word)
    {
        var begins = key.Index == 0 || sentence[..key.Index].TrimEnd() is [.., '.' or '!' or '?'];
        var isName = key.Index > 0 && sentence[key.Index - 1] is '"' or '“';
        return begins || isName || !PhraseKinds.Contains(key.Value[..key.Value.IndexOf('.', StringComparison.Ordinal)]) ? word : char.ToLowerInvariant(word[0]) + word[1..];
    }

    // Chinese words stand before and after a key without a space.
    [GeneratedRegex(@"(?<![A-Za-z0-9_.])[A-Z][A-Za-z0-9]*\.[A-Z][A-Za-z0-9]*(?![A-Za-z0-9_]|\.[A-Za-z0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex MemberKey();

    private static bool IsTextOf(string resource, CultureInfo culture) =>
        resource.StartsWith("texts/", StringComparison.Ordinal)
        && resource.EndsWith($".{culture.Name}.json", StringComparison.Ordinal);
}
