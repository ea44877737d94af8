using System.Globalization;
using System.Text.Json.Nodes;

namespace TalentHub.EndToEnd.Tests;

/// <summary>One figure of the city's letter (中工信函〔2024〕82号).</summary>
/// <param name="Path">Where it stands.</param>
/// <param name="Number">The number.</param>
/// <param name="Above">Whether the letter says "more than" it.</param>
internal sealed record Letter(string Path, decimal Number, bool Above)
{
    private const string MoreThan = "moreThan";

    /// <summary>Every number below a node of the letter; titles and names are no figures.</summary>
    internal static IEnumerable<Letter> Figures(JsonNode node, string path) => node switch
    {
        JsonObject members => members.SelectMany(m => m.Key == MoreThan
            ? [new Letter(path, m.Value!.GetValue<decimal>(), Above: true)]
            : Figures(m.Value!, $"{path}.{m.Key}")),
        JsonValue value when value.TryGetValue<decimal>(out var number) => [new Letter(path, number, Above: false)],
        _ => [],
    };

    /// <summary>The number at the same place of the public figures; what is "more than" in the letter is a count there.</summary>
    internal decimal? In(JsonNode overview)
    {
        var node = Path.Split('.').Aggregate((JsonNode?)overview, (at, name) => at?[name]);
        return Above ? node?["count"]?.GetValue<decimal>() : node?.GetValue<decimal>();
    }

    /// <summary>Whether the public figures say so.</summary>
    internal bool IsMetBy(JsonNode overview) => In(overview) is { } found && (Above ? found > Number : found == Number);

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Path}: {(Above ? "more than " : "")}{Number}");
}
