using System.Text.Json;
using System.Text.RegularExpressions;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Api.Hosting;

/// <summary>What is wrong with a body that the reader of JSON refuses, each problem at its own field.</summary>
/// <remarks>The reader names the members that are missing or unknown in its message only; a test of each case holds that its words are these.</remarks>
public static partial class UnreadableJson
{
    /// <summary>The problems, at least one.</summary>
    public static IReadOnlyList<Problem> ProblemsOf(JsonException json)
    {
        var path = JsonPath.Of(json);

        // The reader's own exception means that the text is no JSON; any other that a value does not fit its field.
        if (json.InnerException?.GetType().Name == "JsonReaderException")
        {
            return [At(ApiProblem.JsonMalformed.With(("line", json.LineNumber + 1), ("position", json.BytePositionInLine + 1), ("path", path)), path)];
        }

        if (json.Message.Contains("missing required properties", StringComparison.Ordinal))
        {
            return [.. Quoted().Matches(json.Message[json.Message.IndexOf("including:", StringComparison.Ordinal)..])
                .Select(name => JsonPath.Below(path, name.Groups["name"].Value)).Select(missing => ApiProblem.ValueMissing.With(("path", missing)).In(missing))];
        }

        return
        [
            path.Length == 0 ? ApiProblem.BodyUnfit
            : json.Message.Contains("could not be mapped to any .NET member", StringComparison.Ordinal) ? ApiProblem.ValueUnknown.With(("path", path)).In(path)
            : json.Message.Contains("doesn't allow null", StringComparison.Ordinal) ? ApiProblem.ValueMissing.With(("path", path)).In(path)
            : KindOf($"{json.Message} {json.InnerException?.Message}").With(("path", path)).In(path),
        ];
    }

    // A day and a number are told by what they should look like.
    private static ProblemType KindOf(string message) =>
        message.Contains("DateOnly", StringComparison.Ordinal) ? ApiProblem.DayUnfit
        : message.Contains("out of bounds for a", StringComparison.Ordinal) || message.Contains("as a number", StringComparison.Ordinal) ? ApiProblem.NumberUnfit
        : ApiProblem.ValueUnfit;

    private static Problem At(Problem problem, string path) => path.Length == 0 ? problem : problem.In(path);

    [GeneratedRegex("'(?<name>[^']+)'", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();
}
