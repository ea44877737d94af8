using System.Text.Json;

namespace TalentHub.Api.Pages.Home;

/// <summary>Reads the figures that have a text, in the order they come: single numbers, and objects of numbers as series.</summary>
public sealed class FigureReading
{
    private const string Total = "total";
    private readonly Func<string, bool> known;
    private readonly List<Figure> figures = [];
    private readonly List<FigureSeries> series = [];

    /// <summary>No figures.</summary>
    public static FigureReading Empty => new(_ => false);

    private FigureReading(Func<string, bool> known) => this.known = known;

    /// <summary>The single numbers.</summary>
    public IReadOnlyList<Figure> Figures => figures;

    /// <summary>The series.</summary>
    public IReadOnlyList<FigureSeries> Series => series;

    /// <summary>Reads the public figures.</summary>
    /// <param name="json">The overview.</param>
    /// <param name="known">Whether a text stands under a key; what has none is left to programs.</param>
    public static FigureReading Of(JsonElement json, Func<string, bool> known)
    {
        var reading = new FigureReading(known);
        foreach (var section in json.EnumerateObject())
        {
            reading.Visit($"statistics.{section.Name}", section.Value);
        }

        return reading;
    }

    private void Visit(string key, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Number && known(key))
        {
            figures.Add(new Figure(key, value.GetDecimal()));
        }

        if (value.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        var members = value.EnumerateObject().ToList();
        var parts = members.FindAll(m => m.Name != Total && m.Value.ValueKind == JsonValueKind.Number);
        if (known(key) && parts.Count > 1)
        {
            series.Add(new FigureSeries(key, [.. parts.Select(p => p.Name)], [.. parts.Select(p => p.Value.GetDecimal())]));
            members.RemoveAll(parts.Contains);
        }

        members.ForEach(member => Visit($"{key}.{member.Name}", member.Value));
    }
}
