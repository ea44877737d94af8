using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using TalentHub.Platform.Domain;

namespace TalentHub.Api.Hosting;

/// <summary>
/// How the JSON of requests is read: as everywhere in the product, and stricter where a program may have forgotten something. A field that
/// cannot be null must be there, so that a kind or a date left out is refused and not taken for the first of its kind; a field that nobody knows
/// is refused, so that a mistyped one is not lost.
/// </summary>
public static class RequestJson
{
    /// <summary>Gives the API's options these conventions.</summary>
    public static void Configure(JsonSerializerOptions options)
    {
        Json.Configure(options);
        options.Converters.Remove(options.Converters.Single(converter => converter is JsonStringEnumConverter));
        options.Converters.Add(new JsonStringEnumConverter(allowIntegerValues: false));
        options.RespectNullableAnnotations = true;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.TypeInfoResolver = (options.TypeInfoResolver ?? new DefaultJsonTypeInfoResolver()).WithAddedModifier(Require);
    }

    private static void Require(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            if (property.AssociatedParameter is { HasDefaultValue: false, IsNullable: false } parameter
                && parameter.ParameterType != typeof(bool) && Nullable.GetUnderlyingType(parameter.ParameterType) is null)
            {
                property.IsRequired = true;
            }
        }
    }
}
