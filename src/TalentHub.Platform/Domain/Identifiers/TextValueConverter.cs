using System.Text.Json;
using System.Text.Json.Serialization;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Domain.Identifiers;

/// <summary>Writes a text value as its text and reads it back through the same check as any input.</summary>
public sealed class TextValueConverter<T> : JsonConverter<T>
    where T : class, ITextValue<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString() : throw new JsonException($"{typeof(T).Name} is a string");
        var outcome = T.Parse(text);
        return outcome.Succeeded ? outcome.Value : throw new ValueRefusedException(outcome.Problem);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);
}
