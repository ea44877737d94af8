using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using TalentHub.Api.Localisation;
using TalentHub.Api.Pages.Components;
using TalentHub.Api.Pages.Engagements;
using TalentHub.Api.Pages.Imports;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Audit;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Api.Pages.Audit;

/// <summary>Says the changes of a record in the reader's language: states and kinds by their names; ids and digests, which say nothing to a reader, not at all.</summary>
public sealed class RecordWords(Texts texts, string kind, EngagementWays? ways = null) : IAuditWords
{
    /// <summary>Members that are the machinery's: digests, stamps, codes of versions.</summary>
    public static readonly FrozenSet<string> Technical = new[]
    {
        "determinationDigest", "digest", "passwordStamp", "packVersion", "programme", "permit", "operationId", "culture", "secretHash", "code",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string UnsetDay = DateOnly.MinValue.ToString("O", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public string Member(string name) => Guid.TryParse(name, out _) ? texts["parts.item"] : texts.Member(name);

    /// <inheritdoc/>
    public string? Value(IReadOnlyList<string> path, JsonElement value)
    {
        if (Technical.Contains(path[^1]))
        {
            return "";
        }

        var type = RecordShapes.At(kind, path);
        return value.ValueKind switch
        {
            JsonValueKind.True => texts["parts.yes"],
            JsonValueKind.False => texts["parts.no"],
            JsonValueKind.Object when type == typeof(Problem) => texts.Sentence(value.Deserialize<Problem>(Json.Options)!),
            JsonValueKind.Object when type == typeof(CommandContext) => value.GetProperty("actorName").GetString(),
            JsonValueKind.String => OfText(path, value, type),
            _ => null,
        };
    }

    private string? OfText(IReadOnlyList<string> path, JsonElement value, Type? type)
    {
        var text = value.GetString()!;
        return type is { IsEnum: true } && Enum.TryParse(type, text, out var member) ? texts.Of((Enum)member)
            : Guid.TryParse(text, out _) ? ""
            : type == typeof(DateOnly) && text == UnsetDay ? ""
            : type == typeof(DateTimeOffset) && value.TryGetDateTimeOffset(out var unset) && unset == default ? ""
            : type == typeof(DateTimeOffset) && value.TryGetDateTimeOffset(out var at) ? Display.Instant(at)
            : kind == "personal-data" && path[^1] == "subjectKind" ? texts.Subject(text)
            : path[^1] == "way" && ways is not null ? ways.Name(text)
            : kind == "roster-import" && path is ["kind"] && text.Length > 0 ? texts[ImportAddresses.KindKey(text)]
            : null;
    }
}
