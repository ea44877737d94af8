using System.Globalization;
using System.Text.Json.Serialization;

namespace TalentHub.Platform.Domain.Errors;

/// <summary>A refusal with its sentence filled in, and where in the input it lies. Travels between grains, API and pages as a value.</summary>
public sealed record Problem(string Code, ProblemKind Kind, string Chinese, string English)
{
    /// <summary>The arguments of the sentence by name, for clients that make their own sentence.</summary>
    public IReadOnlyDictionary<string, string> Arguments { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The input field that the problem lies in, if it lies in one: the path of a JSON member such as <c>tracks[0].level</c>, or a field of a form.</summary>
    public string? Field { get; init; }

    /// <summary>The row of a file, counted from 1 as a spreadsheet shows it.</summary>
    public int? Row { get; init; }

    /// <summary>The column heading of a file.</summary>
    public string? Column { get; init; }

    /// <summary>What else is wrong with the same input; none when it was not looked for or not found.</summary>
    public IReadOnlyList<Problem> Others { get; init; } = [];

    /// <summary>Everything that is wrong, each by itself.</summary>
    [JsonIgnore]
    public IReadOnlyList<Problem> All => Others.Count == 0 ? [this] : [this with { Others = [] }, .. Others];

    /// <summary>Several problems of one input as one refusal, which the first decides; null when there is none.</summary>
    public static Problem? Of(IEnumerable<Problem> problems) =>
        problems.ToList() is [var first, .. var others] ? first with { Others = others } : null;

    /// <summary>The sentence in the reader's language.</summary>
    public string Sentence(CultureInfo culture) =>
        culture.TwoLetterISOLanguageName == "zh" ? Chinese : English;

    /// <summary>The same problem, placed at a field.</summary>
    public Problem In(string field) => this with { Field = field };

    /// <summary>The same problem, its field one of a part of the input: <c>name</c> becomes <c>details.name</c>.</summary>
    /// <param name="part">The path of the part.</param>
    /// <param name="fields">The fields that are the part's; all when none is named.</param>
    public Problem Below(string part, params ReadOnlySpan<string> fields) =>
        Field is { } field && (fields.Length == 0 || fields.Contains(field)) ? In($"{part}.{field}") : this;

    /// <summary>The same problem, its field without the path of the part, for a form that shows that part alone.</summary>
    public Problem Within(string part) =>
        Field is { } field && field.StartsWith($"{part}.", StringComparison.Ordinal) ? In(field[(part.Length + 1)..]) : this;

    /// <summary>The same problem, placed at a cell of a file.</summary>
    public Problem At(int row, string column) => this with { Row = row, Column = column };
}
