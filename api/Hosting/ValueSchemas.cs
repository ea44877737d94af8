using System.Collections.Frozen;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Platform.Domain.Money;

namespace TalentHub.Api.Hosting;

/// <summary>How the API's description shows the types that write themselves as one value: their type, form and an example that they take.</summary>
public static class ValueSchemas
{
    private static readonly FrozenDictionary<Type, Action<OpenApiSchema>> Known = new Dictionary<Type, Action<OpenApiSchema>>
    {
        [typeof(Yuan)] = schema =>
        {
            (schema.Type, schema.Format, schema.MultipleOf) = (JsonSchemaType.Number, "decimal", 0.01m);
            schema.Description = "Yuan, at most two decimals.";
            schema.Examples = [JsonNode.Parse("1500.00")!];
        },
        [typeof(decimal)] = schema => (schema.Type, schema.Format) = (JsonSchemaType.Number, "decimal"),
        [typeof(PersonName)] = Text("A name, kept exactly as written: 1 to 100 characters.", "^.{1,100}$", "张伟"),
        [typeof(MobileNumber)] = Text("A mobile number: 11 digits in the mainland, E.164 elsewhere.", "^(1[3-9][0-9]{9}|\\+[1-9][0-9]{6,14})$", "13800138000"),
        [typeof(BankAccount)] = Text("The number of a bank account or card.", "^[0-9]{5,32}$", "6222020000000000000"),
        [typeof(BankCode)] = Text("The number of a bank branch (联行号, CNAPS).", "^[0-9]{12}$", "102100099996"),
        [typeof(OccupationCode)] = Text("The number of an occupation (职业编码).", "^[0-9]-[0-9]{2}-[0-9]{2}-[0-9]{2}$", "6-24-07-02"),
        [typeof(UnifiedSocialCreditCode)] = Text("A unified social credit code (统一社会信用代码, GB 32100).", "^[0-9A-HJ-NP-RT-UW-Y]{18}$", "91350100M000100Y43"),
        [typeof(ReferenceNumber)] = Text("The number of a record, the last digit a check digit.", "^[A-Z]{1,4}[0-9]{4}-[0-9]{6,9}-[0-9]$", ReferenceNumber.Compose("ZF", 2023, 1).Text),
        [typeof(CertificateNumber)] = Text("The number of a certificate.", "^[A-Z][0-9A-Z]{21}$", "Y000044123456233000001"),
        [typeof(Problem)] = schema =>
        {
            (schema.Type, schema.Description) = (JsonSchemaType.Object, "Why a record was refused, or what deserves a second look, as among the errors of a refusal.");
            schema.Required = new HashSet<string>(StringComparer.Ordinal) { "code", "detailZh", "detailEn" };
            schema.Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
            {
                ["code"] = new OpenApiSchema { Type = JsonSchemaType.String },
                ["field"] = new OpenApiSchema { Type = JsonSchemaType.String },
                ["row"] = new OpenApiSchema { Type = JsonSchemaType.Integer },
                ["column"] = new OpenApiSchema { Type = JsonSchemaType.String },
                ["detailZh"] = new OpenApiSchema { Type = JsonSchemaType.String },
                ["detailEn"] = new OpenApiSchema { Type = JsonSchemaType.String },
            };
        },
        [typeof(IdentityDocument)] = schema =>
        {
            (schema.Type, schema.Description) = (JsonSchemaType.Object, "An identity document; the number is checked by the rules of its kind.");
            schema.Required = new HashSet<string>(StringComparer.Ordinal) { "kind", "number" };
            schema.Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
            {
                ["kind"] = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. Enum.GetNames<IdentityDocumentKind>().Select(name => (JsonNode)name)] },
                ["number"] = new OpenApiSchema { Type = JsonSchemaType.String },
            };
            schema.Examples = [JsonNode.Parse("""{ "kind": "ResidentId", "number": "440099198001010017" }""")!];
        },
    }.ToFrozenDictionary();

    /// <summary>Describes the value types.</summary>
    public static OpenApiOptions DescribeValues(this OpenApiOptions options) => options.AddSchemaTransformer((schema, context, _) =>
    {
        var type = context.JsonTypeInfo.Type;
        if (Known.TryGetValue(Nullable.GetUnderlyingType(type) ?? type, out var describe))
        {
            describe(schema);
            schema.Type = Nullable.GetUnderlyingType(type) is null ? schema.Type : schema.Type | JsonSchemaType.Null;
        }

        return Task.CompletedTask;
    });

    private static Action<OpenApiSchema> Text(string description, string pattern, string example) => schema =>
    {
        (schema.Type, schema.Description, schema.Pattern) = (JsonSchemaType.String, description, pattern);
        schema.Examples = [JsonValue.Create(example)];
    };
}
