using System.Globalization;
using System.Text;
using System.Text.Json;

namespace TalentHub.Api.Hosting;

/// <summary>Where in a body a value stands, in the one form of all problems: <c>tracks[0].level</c>, camel case; empty for the body as a whole.</summary>
public static class JsonPath
{
    /// <summary>The path of an exception of the reader, which writes <c>$.Tracks[0].Level</c>, or <c>$['odd.name']</c>, as the body was written.</summary>
    public static string Of(JsonException json)
    {
        var path = new StringBuilder();
        foreach (var step in (json.Path ?? "$").TrimStart('$').Replace("['", ".", StringComparison.Ordinal).Replace("']", "", StringComparison.Ordinal).Split('.'))
        {
            path.Append(path.Length > 0 && step.Length > 0 ? "." : "").Append(Name(step));
        }

        return path.ToString();
    }

    /// <summary>A member below a path.</summary>
    public static string Below(string path, string member) => path.Length == 0 ? Name(member) : $"{path}.{Name(member)}";

    /// <summary>A place of a list.</summary>
    public static string At(int index) => string.Create(CultureInfo.InvariantCulture, $"[{index}]");

    /// <summary>The name of a member.</summary>
    public static string Name(string member) => JsonNamingPolicy.CamelCase.ConvertName(member);
}
