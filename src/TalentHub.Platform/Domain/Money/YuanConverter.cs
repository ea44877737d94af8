using System.Text.Json;
using System.Text.Json.Serialization;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Domain.Money;

/// <summary>Writes an amount as a number with two decimals; reads any number without more than cents, of either sign.</summary>
public sealed class YuanConverter : JsonConverter<Yuan>
{
    /// <inheritdoc/>
    public override Yuan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType != JsonTokenType.Number ? throw new ValueRefusedException(MoneyProblem.NotAJsonNumber)
        : !reader.TryGetDecimal(out var amount) ? throw new ValueRefusedException(MoneyProblem.TooLarge.With(("largest", Yuan.Most)))
        : Yuan.Exact(amount) ?? throw new ValueRefusedException(MoneyProblem.MoreThanCents);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Yuan value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(decimal.Round(value.Amount, 2) + 0.00m);
}
