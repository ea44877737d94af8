using System.Text;
using SkiaSharp;

namespace TalentHub.Papers;

/// <summary>
/// The typefaces of papers, read once. Noto Serif SC lacks characters that names have; those are drawn as outlines of LXGW WenKai, and
/// the rarest (extension B) of Hanazono, because embedding those faces whole would cost megabytes a page.
/// </summary>
public sealed class PaperFonts : IDisposable
{
    private const string DebianFolder = "/usr/share/fonts/truetype";
    private static readonly string[] RareFiles = ["lxgw-wenkai/LXGWWenKai-Regular.ttf", "hanazono/HanaMinB.ttf"];
    private static readonly string[] Subsets = ["chinese-simplified", "latin", "latin-ext", "vietnamese", "cyrillic"];

    private readonly SKFont[] _regular;
    private readonly SKFont[] _bold;
    private readonly SKFont[] _rare;

    /// <summary>Reads the typefaces from a folder, by default <c>fonts</c> beside the program.</summary>
    /// <exception cref="FileNotFoundException">The installation is incomplete: a typeface is missing.</exception>
    public PaperFonts(string? folder = null)
    {
        var own = folder ?? Path.Combine(AppContext.BaseDirectory, "fonts");
        _regular = Load(own, "400");
        _bold = Load(own, "700");
        _rare = [.. RareFiles.Select(file => Rare(own, file)).OfType<SKFont>()];
    }

    /// <summary>The first character of a text that no typeface here has; null when all can be printed.</summary>
    public string? Unprintable(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Embedded(rune, bold: false) is null && Rare(rune) is null)
            {
                return rune.ToString();
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var font in _regular.Concat(_bold).Concat(_rare))
        {
            font.Typeface.Dispose();
            font.Dispose();
        }
    }

    internal SKTypeface? Embedded(Rune rune, bool bold) => Array.Find(bold ? _bold : _regular, font => font.ContainsGlyph(rune.Value))?.Typeface;

    internal SKTypeface? Rare(Rune rune) => Array.Find(_rare, font => font.ContainsGlyph(rune.Value))?.Typeface;

    private static SKFont? Rare(string own, string file) =>
        new[] { Path.Combine(own, Path.GetFileName(file)), Path.Combine(DebianFolder, file) }.FirstOrDefault(File.Exists) is { } found
            ? new SKFont(SKTypeface.FromFile(found))
            : null;

    private static SKFont[] Load(string folder, string weight) =>
    [
        .. Subsets.Select(subset => Path.Combine(folder, $"noto-serif-sc-{subset}-{weight}-normal.woff"))
            .Select(file => (File.Exists(file) ? SKTypeface.FromFile(file) : null) is { } face
                ? new SKFont(face)
                : throw new FileNotFoundException($"The typeface {file} of papers is missing or unreadable. Build or publish the program again.", file)),
    ];
}
