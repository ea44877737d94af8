using System.Text;

namespace TalentHub.Platform.Domain.Texts;

/// <summary>The one form (NFKC) in which names are compared, whatever was typed.</summary>
public static class ComposedText
{
    /// <summary>The text with full-width letters and digits made plain; what is no character (half a pair, U+FFFE) becomes U+FFFD, as the framework throws on it.</summary>
    public static string Of(string text) =>
        string.Concat(text.EnumerateRunes()).Replace('\uFFFE', '\uFFFD').Normalize(NormalizationForm.FormKC);
}
