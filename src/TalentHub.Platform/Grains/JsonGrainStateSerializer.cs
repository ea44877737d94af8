using Orleans.Storage;
using TalentHub.Platform.Domain;

namespace TalentHub.Platform.Grains;

/// <summary>Grain state as the same JSON as everywhere else, so that it can be read with <c>psql</c>.</summary>
public sealed class JsonGrainStateSerializer : IGrainStorageSerializer
{
    /// <inheritdoc/>
    public BinaryData Serialize<T>(T? input) => new(Json.Bytes(input));

    /// <inheritdoc/>
    public T Deserialize<T>(BinaryData input) => Json.Read<T>(input.ToMemory().Span);
}
