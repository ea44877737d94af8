using System.Text.Json;
using TalentHub.Platform.Domain.Personal;

namespace TalentHub.Platform.Domain.Audit;

/// <summary>Turns the stored difference of an audit entry into lines that a person may read.</summary>
public static class AuditChanges
{
    private const int LongestValue = 400;
    private const string Cipher = "cipher";
    private const string Mask = "mask";

    // An organisation's, which is public and may begin like a card's number.
    private const string PublicNumber = "creditCode";
    private static readonly string Nobody = Guid.Empty.ToString();

    /// <summary>The lines, in the order of the record's members. Ciphertext gives way to its mask, numbers of persons are taken out.</summary>
    /// <param name="json">The column <c>changes</c>: member → from, to.</param>
    /// <param name="words">The words for members and values; without them they are written as they are stored.</param>
    public static IReadOnlyList<AuditChange> Of(string json, IAuditWords? words = null)
    {
        using var document = JsonDocument.Parse(json);
        var changes = document.RootElement.EnumerateObject()
            .Select(member => new AuditChange(member.Name, Text(member.Name, member.Value, "from", words), Text(member.Name, member.Value, "to", words)));
        return words is null ? [.. changes] : [.. changes.Where(change => change.From != change.To)];
    }

    private static string? Text(string member, JsonElement change, string side, IAuditWords? words) =>
        change.TryGetProperty(side, out var value) && value.ValueKind is not JsonValueKind.Null && Write([member], value, words) is var text
            && text.Length > 0 && text != Nobody
            ? Shorten(text)
            : null;

    private static string Write(IReadOnlyList<string> path, JsonElement value, IAuditWords? words) => value.ValueKind switch
    {
        JsonValueKind.Object when value.TryGetProperty(Cipher, out _) => value.TryGetProperty(Mask, out var mask) ? Write([], mask, null) : PersonalNumbers.Removed,
        _ when words?.Value(path, value) is { } said => PersonalNumbers.RemoveFrom(said),
        JsonValueKind.String => path is [.., PublicNumber] ? value.GetString()! : PersonalNumbers.RemoveFrom(value.GetString()!),
        JsonValueKind.Object => string.Join("; ", value.EnumerateObject().Where(m => m.Value.ValueKind != JsonValueKind.Null)
            .Select(m => (m.Name, Text: Write([.. path, m.Name], m.Value, words))).Where(m => words is null || m.Text.Length > 0)
            .Select(m => $"{PersonalNumbers.RemoveFrom(words?.Member(m.Name) ?? m.Name)}: {m.Text}")),
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(part => Nested(path, part, words)).Where(text => words is null || text.Length > 0)),
        _ => PersonalNumbers.RemoveFrom(value.GetRawText()),
    };

    private static string Nested(IReadOnlyList<string> path, JsonElement value, IAuditWords? words) =>
        Write(path, value, words) is { Length: > 0 } text && value.ValueKind == JsonValueKind.Object ? $"({text})" : Write(path, value, words);

    private static string Shorten(string text) => text.Length <= LongestValue ? text : text[..LongestValue] + "…";
}
