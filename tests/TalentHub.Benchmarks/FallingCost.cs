using System.Globalization;
using System.Text;

namespace TalentHub.Benchmarks;

/// <summary>The best cost over the seconds of the processor, as an SVG picture: one line an instance, each as so many times its last cost.</summary>
public sealed class FallingCost
{
    private const int Width = 760;
    private const int Height = 420;
    private const int Margin = 56;
    private const double Highest = 2;
    private const double FirstSecond = 0.1;
    private static readonly string[] Colours = ["#1450a8", "#b3261e", "#157347", "#b26a00", "#6f42c1", "#0b7285", "#a61e4d", "#495057"];
    private readonly List<(string Name, List<(double Seconds, long Cost)> Points)> _lines = [];

    /// <summary>Begins the line of an instance.</summary>
    public void Begin(string name) => _lines.Add((name, []));

    /// <summary>Takes the best cost so far; only where it fell is kept.</summary>
    public void Add(double seconds, long best)
    {
        var points = _lines[^1].Points;
        if (points.Count == 0 || best < points[^1].Cost)
        {
            points.Add((seconds, best));
        }
    }

    /// <summary>The picture.</summary>
    /// <param name="until">The last second.</param>
    public string Picture(double until)
    {
        var picture = new StringBuilder();
        picture.Append(CultureInfo.InvariantCulture, $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {Height}" font-family="sans-serif" font-size="12"><rect width="{Width}" height="{Height}" fill="#fff"/>""");
        for (var seconds = FirstSecond; seconds <= until; seconds *= 10)
        {
            Rule(picture, X(seconds, until), Margin / 2, X(seconds, until), Height - Margin, $"{seconds:0.#} s", X(seconds, until), Height - Margin + 18, "middle");
        }

        for (var times = 1.0; times <= Highest + 0.01; times += 0.2)
        {
            Rule(picture, Margin, Y(times), Width - Margin, Y(times), $"{times:0.0}", Margin - 8, Y(times) + 4, "end");
        }

        foreach (var (at, (name, points)) in _lines.Where(line => line.Points.Count > 0).Index())
        {
            Draw(picture, at, name, points, until);
        }

        return picture.Append("</svg>").ToString();
    }

    private static void Draw(StringBuilder picture, int at, string name, List<(double Seconds, long Cost)> points, double until)
    {
        var (colour, last) = (Colours[at % Colours.Length], Math.Max(1, points[^1].Cost));
        var steps = points.Append((Seconds: until, points[^1].Cost)).Select(point => string.Create(
            CultureInfo.InvariantCulture, $"{X(point.Seconds, until):F1},{Y((double)point.Cost / last):F1}"));
        picture.Append(CultureInfo.InvariantCulture, $"""<polyline fill="none" stroke="{colour}" stroke-width="1.6" points="{string.Join(' ', steps)}"/>""");
        picture.Append(CultureInfo.InvariantCulture, $"""<text x="{Width - Margin - 150}" y="{Margin + (at * 16)}" fill="{colour}">{name}: {last}</text>""");
    }

    private static void Rule(StringBuilder picture, double x1, double y1, double x2, double y2, string text, double x, double y, string anchor) => picture.Append(
        CultureInfo.InvariantCulture,
        $"""<line x1="{x1:F1}" y1="{y1:F1}" x2="{x2:F1}" y2="{y2:F1}" stroke="#d0d7de"/><text x="{x:F1}" y="{y:F1}" text-anchor="{anchor}" fill="#495057">{text}</text>""");

    private static double X(double seconds, double until) =>
        Margin + ((Width - (2 * Margin)) * Math.Log(Math.Max(FirstSecond, seconds) / FirstSecond) / Math.Log(Math.Max(until, 10 * FirstSecond) / FirstSecond));

    private static double Y(double times) => (Margin / 2) + ((Height - (1.5 * Margin)) * (Highest - Math.Min(Highest, times)) / (Highest - 1));
}
