using System.Globalization;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Store.Spreadsheets;

/// <summary>The sentence of a problem with its place: every refused row names row, column and remedy, whoever reads it wherever.</summary>
public static class PlacedSentence
{
    /// <summary>The sentence, begun with row and column unless it names its row itself.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="layout">The columns, with their headings in both languages.</param>
    /// <param name="culture">The reader's language.</param>
    /// <param name="words">The words of states, moves and kinds that the sentence names.</param>
    public static string Placed(this Problem problem, SheetLayout layout, CultureInfo culture, IProblemWords? words = null)
    {
        var chinese = culture.TwoLetterISOLanguageName == "zh";
        var row = problem.Row?.ToString(CultureInfo.InvariantCulture);
        var column = layout.Heading(problem.Column, culture);
        var sentence = words?.Sentence(problem, culture) ?? problem.Sentence(culture);
        sentence = problem.Column is null ? sentence : sentence.Replace(problem.Column, column, StringComparison.Ordinal);
        var placed = (sentence.Contains($"第{row}行", StringComparison.Ordinal) || sentence.StartsWith($"Row {row}", StringComparison.Ordinal))
            && sentence.Contains(column ?? "", StringComparison.Ordinal);
        return row is null || placed ? sentence
            : chinese ? $"第{row}行{(column is null ? "" : $"“{column}”列")}：{sentence}"
            : $"Row {row}{(column is null ? "" : $", column {column}")}: {sentence}";
    }
}
