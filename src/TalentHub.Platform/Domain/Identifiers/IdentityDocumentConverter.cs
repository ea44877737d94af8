using System.Text.Json;
using System.Text.Json.Serialization;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Domain.Identifiers;

/// <summary>Writes an identity document as <c>{"kind", "number"}</c> and reads it back through the same check as any input.</summary>
public sealed class IdentityDocumentConverter : JsonConverter<IdentityDocument>
{
    /// <inheritdoc/>
    public override IdentityDocument Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var json = JsonDocument.ParseValue(ref reader);
        if (json.RootElement is not { ValueKind: JsonValueKind.Object } parts
            || !parts.TryGetProperty("kind", out var kindPart) || kindPart.ValueKind != JsonValueKind.String
            || !parts.TryGetProperty("number", out var numberPart) || numberPart.ValueKind != JsonValueKind.String
            || !Enum.TryParse<IdentityDocumentKind>(kindPart.GetString(), out var kind) || !Enum.IsDefined(kind))
        {
            throw new JsonException("An identity document is an object of kind and number");
        }

        var outcome = IdentityDocument.Parse(kind, numberPart.GetString());
        return outcome.Succeeded ? outcome.Value : throw new ValueRefusedException(outcome.Problem);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IdentityDocument value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", value.Kind.ToString());
        writer.WriteString("number", value.Number);
        writer.WriteEndObject();
    }
}
