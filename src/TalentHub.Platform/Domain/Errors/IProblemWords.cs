using System.Globalization;

namespace TalentHub.Platform.Domain.Errors;

/// <summary>Says a refusal with the words of the states, moves and roles that it names; the portal's texts do.</summary>
public interface IProblemWords
{
    /// <summary>The sentence in a language.</summary>
    string Sentence(Problem problem, CultureInfo culture);
}
