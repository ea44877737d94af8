using System.Text.Json;
using System.Text.Json.Serialization;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Localisation;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Api.Hosting;

/// <summary>
/// How a problem stands in an answer about many records: as among the errors of a refusal, with code, place, detailZh and detailEn. Between
/// processes and in the tables it stays as it is.
/// </summary>
public sealed class ProblemWriter(Texts texts) : JsonConverter<Problem>
{
    /// <inheritdoc/>
    public override Problem Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new JsonException("Nobody sends a problem to the API");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Problem value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, ProblemItem.Of(value, texts), options);
}
