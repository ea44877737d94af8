using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using TalentHub.Api.Tests.Whole;
using TalentHub.Platform.Domain;

namespace TalentHub.Api.Tests.Routes;

/// <summary>A body that an endpoint can read, made from the type that it takes.</summary>
public static class SampleBody
{
    private const int Deepest = 6;

    /// <summary>The body, or null for an endpoint that takes none or takes a form.</summary>
    public static JsonNode? Of(RouteEndpoint endpoint, City city) =>
        endpoint.Metadata.GetMetadata<IAcceptsMetadata>() is { RequestType: { } type } accepts && accepts.ContentTypes.Contains("application/json")
            ? Value(type, "", city, 0)
            : null;

    /// <summary>Whether an endpoint takes a form with a file.</summary>
    public static bool TakesForm(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IAcceptsMetadata>()?.ContentTypes.Contains("multipart/form-data") == true;

    private static JsonNode? Value(Type type, string name, City city, int depth)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (Simple(type, name, city) is { } simple)
        {
            return simple;
        }

        var info = Json.Options.GetTypeInfo(type);
        return info.Kind switch
        {
            JsonTypeInfoKind.Object when depth < Deepest => new JsonObject(info.Properties
                .Where(property => property.Set is not null || info.CreateObject is null)
                .Select(property => KeyValuePair.Create(property.Name, Value(property.PropertyType, property.Name, city, depth + 1)))),
            JsonTypeInfoKind.Enumerable => new JsonArray(Value(info.ElementType!, name, city, depth + 1)),
            JsonTypeInfoKind.Dictionary => new JsonObject(),
            _ => "测试",
        };
    }

    private static JsonNode? Simple(Type type, string name, City city) =>
        type == typeof(string) ? Text(name)
        : type == typeof(Guid) ? Id(name, city)
        : type == typeof(bool) ? false
        : type == typeof(int) || type == typeof(long) || type == typeof(short) ? name == "year" ? 2023 : 1
        : type == typeof(decimal) || type == typeof(double) || type.Name == "Yuan" ? 1
        : type == typeof(char) ? "Y"
        : type == typeof(DateOnly) ? "2023-11-07"
        : type == typeof(TimeOnly) ? "08:30:00"
        : type == typeof(DateTimeOffset) ? "2023-11-06T09:30:00+08:00"
        : type.Name == "BatchMove" ? "Submit"
        : type.IsEnum ? Enum.GetNames(type).First(value => value is not ("None" or "Public" or "System"))
        : type.Name switch
        {
            "OccupationCode" => "6-24-07-02",
            "UnifiedSocialCreditCode" => TalentHub.Testing.Invented.CreditCode(900),
            "BankAccount" => "6222020012345678903",
            "BankCode" => "102603000014",
            "MobileNumber" => "13800138001",
            "PersonName" => "测试人",
            "IdentityDocument" => new JsonObject { ["kind"] = "ResidentId", ["number"] = TalentHub.Testing.Invented.ResidentNumber(900) },
            _ => null,
        };

    private static string Text(string name) => name switch
    {
        "occupationCode" => "6-24-07-02",
        "programme" => "zhongshan-flexible-talent-living",
        "way" => "project",
        "documentNumber" => TalentHub.Testing.Invented.ResidentNumber(901),
        "documentKind" => "居民身份证",
        "phone" => "13800138001",
        "culture" => "zh-CN",
        "points" or "mark" or "score" => "80",
        "category" => "Y",
        "body" => "0000",
        "province" => "44",
        "site" => "000009",
        "password" or "newPassword" or "currentPassword" => "three unrelated words",
        "reason" => "测试原因",
        _ => "测试",
    };

    private static string Id(string name, City city) => name switch
    {
        "bodyId" or "enterpriseId" or "partnerId" or "organisationId" => city.Records["theirs.enterprise"],
        "engagementId" => city.Records["engagement"],
        "fundId" => city.Records["fund"],
        "claimId" or "claimIds" => city.Records["claim"],
        _ => "00000000-0000-7000-8000-0000000000ff",
    };
}
