using System.Text.Json;
using TalentHub.Platform.Domain.Personal;

namespace TalentHub.Platform.Domain.Audit;

/// <summary>Turns the stored difference of an audit entry into lines that a person may read.</summary>
public static class AuditChanges
{
    private const int LongestValue = 400;
    private const string Cipher = "cipher";
    private const string Mask = "mask";
    private static readonly string Nobody = Guid.Empty.ToString();

    /// <summary>The lines, in the order of the record's members. Ciphertext gives way to its mask, numbers of persons are taken out.</summary>
    /// <param name="json">The column <c>changes</c>: member → from, to.</param>
    public static IReadOnlyList<AuditChange> Of(string json)
    {
        using var document = JsonDocument.Parse(json);
        return
        [
            .. from member in document.RootElement.EnumerateObject()
               select new AuditChange(member.Name, Text(member.Value, "from"), Text(member.Value, "to")),
        ];
    }

    private static string? Text(JsonElement change, string side) =>
        change.TryGetProperty(side, out var value) && value.ValueKind is not JsonValueKind.Null && Write(value) is var text && text.Length > 0 && text != Nobody
            ? Shorten(PersonalNumbers.RemoveFrom(text))
            : null;

    private static string Write(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Object when value.TryGetProperty(Cipher, out _) => value.TryGetProperty(Mask, out var mask) ? Write(mask) : PersonalNumbers.Removed,
        JsonValueKind.Object => string.Join("; ", value.EnumerateObject().Where(m => m.Value.ValueKind != JsonValueKind.Null).Select(m => $"{m.Name}: {Write(m.Value)}")),
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(Nested)),
        _ => value.GetRawText(),
    };

    private static string Nested(JsonElement value) => value.ValueKind == JsonValueKind.Object ? $"({Write(value)})" : Write(value);

    private static string Shorten(string text) => text.Length <= LongestValue ? text : text[..LongestValue] + "…";
}
