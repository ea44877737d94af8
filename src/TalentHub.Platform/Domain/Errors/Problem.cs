using System.Globalization;

namespace TalentHub.Platform.Domain.Errors;

/// <summary>A refusal with its sentence filled in, and where in the input it lies. Travels between grains, API and pages as a value.</summary>
public sealed record Problem(string Code, ProblemKind Kind, string Chinese, string English)
{
    /// <summary>The arguments of the sentence by name, for clients that make their own sentence.</summary>
    public IReadOnlyDictionary<string, string> Arguments { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The input field (a form field or a JSON member) the problem lies in, if it lies in one.</summary>
    public string? Field { get; init; }

    /// <summary>The row of a file, counted from 1 as a spreadsheet shows it.</summary>
    public int? Row { get; init; }

    /// <summary>The column heading of a file.</summary>
    public string? Column { get; init; }

    /// <summary>The sentence in the reader's language.</summary>
    public string Sentence(CultureInfo culture) =>
        culture.TwoLetterISOLanguageName == "zh" ? Chinese : English;

    /// <summary>The same problem, placed at a field.</summary>
    public Problem In(string field) => this with { Field = field };

    /// <summary>The same problem, placed at a cell of a file.</summary>
    public Problem At(int row, string column) => this with { Row = row, Column = column };
}
