using System.Text.Json;
using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.Platform.Tests.Domain.Identifiers;

internal static class JsonText
{
    /// <summary>The value is a plain string in JSON and comes back equal.</summary>
    public static void ShouldBePlain<T>(T value)
        where T : class, ITextValue<T>
    {
        var json = JsonSerializer.Serialize(value);
        Assert.Equal(value.Text, JsonSerializer.Deserialize<string>(json));
        Assert.Equal(value, JsonSerializer.Deserialize<T>(json));
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<T>("\"\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>("7"));
    }
}
