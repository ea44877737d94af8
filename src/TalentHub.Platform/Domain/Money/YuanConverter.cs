using System.Text.Json;
using System.Text.Json.Serialization;

namespace TalentHub.Platform.Domain.Money;

/// <summary>Writes an amount as a number with two decimals; reads any number without more than cents, of either sign.</summary>
public sealed class YuanConverter : JsonConverter<Yuan>
{
    /// <inheritdoc/>
    public override Yuan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out var amount) && Yuan.Exact(amount) is { } yuan
            ? yuan
            : throw new JsonException($"{MoneyProblem.MoreThanCents.Code}: an amount is a number with at most two decimals");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Yuan value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(decimal.Round(value.Amount, 2) + 0.00m);
}
