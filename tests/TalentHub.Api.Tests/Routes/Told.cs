using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TalentHub.Api.Tests.Whole;

namespace TalentHub.Api.Tests.Routes;

/// <summary>What a problem tells: at which fields, and in which words.</summary>
public static partial class Told
{
    /// <summary>What is wrong with the fields and the English sentences of a refusal of a body; null when nothing is.</summary>
    /// <param name="answer">The problem.</param>
    /// <param name="route">What was asked; a field can be a part of its address.</param>
    /// <param name="body">The body as it should have been.</param>
    /// <param name="sent">The body as it was sent.</param>
    public static async Task<string?> WrongIn(HttpResponseMessage answer, string route, JsonNode body, string sent)
    {
        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        return problem["errors"]!.AsArray()
            .Select(error => error!["field"] is { } field && !(IsPath($"{field}") && (Finds(body, $"{field}") || route.Contains($"{{{field}", StringComparison.Ordinal))) ? $"field {field}"
                : IsEnglish($"{error["detailEn"]}", sent) ? null : $"English {error["detailEn"]}")
            .FirstOrDefault(wrong => wrong is not null);
    }

    /// <summary>The description of the API.</summary>
    public static async Task<JsonNode> Document(WholeApp app)
    {
        using var nobody = app.Nobody();
        return JsonNode.Parse(await nobody.GetStringAsync("/openapi/v1.json", TestContext.Current.CancellationToken))!;
    }

    /// <summary>Whether a field is written as all are: <c>tracks[0].level</c>.</summary>
    public static bool IsPath(string field) => Form().IsMatch(field);

    /// <summary>Whether an English text has no Chinese in it but what was sent.</summary>
    public static bool IsEnglish(string text, string sent = "") => ChineseWords().Matches(text).All(word => sent.Contains(word.Value, StringComparison.Ordinal));

    /// <summary>Whether the body has a value at the path, as far as its sample goes.</summary>
    private static bool Finds(JsonNode? node, string path)
    {
        foreach (var step in Step().Matches(path).Select(match => match.Value))
        {
            switch (node)
            {
                case JsonObject found when step[0] != '[':
                    if (!found.ContainsKey(step))
                    {
                        return false;
                    }

                    node = found[step];
                    break;
                case JsonArray list when step[0] == '[':
                    node = list.FirstOrDefault();
                    break;
                default:
                    return node is null or JsonValue;
            }
        }

        return true;
    }

    [GeneratedRegex(@"^[a-z][A-Za-z0-9]*(\[\d+\])*(\.[a-z][A-Za-z0-9]*(\[\d+\])*)*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Form();

    [GeneratedRegex(@"[A-Za-z0-9]+|\[\d+\]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Step();

    [GeneratedRegex(@"[\u3000-\u303F\u3400-\u9FFF\uFF00-\uFFEF]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ChineseWords();
}
