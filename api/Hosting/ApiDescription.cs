using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using TalentHub.Api.Endpoints.Shared;

namespace TalentHub.Api.Hosting;

/// <summary>What the description of the API says beside its addresses: name, how to sign in, which operations need an operation id.</summary>
public static class ApiDescription
{
    private const string Session = "session";
    private const string Client = "client";

    /// <summary>Registers the description.</summary>
    public static IServiceCollection AddApiDescription(this IServiceCollection services) => services.AddOpenApi("v1", options =>
    {
        options.DescribeValues();
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo
            {
                Title = "TalentHub API", Version = "v1",
                Description = "Vocational skills certification and talent subsidies: organisations, training, assessment batches, certificates, experts, claims, funds and payouts. "
                    + "Every writing request carries an Idempotency-Key (a UUID of the caller's; the same one again gets the same answer). "
                    + "Every list answers { items, total } and takes skip and take (50 when left out, at most 500); logs that are too long to count answer { items, next } instead. "
                    + "A record that is changed as a whole comes with an ETag, the version of what the change replaces; an operation that takes If-Match is refused with record.changed-meanwhile "
                    + "when that is another meanwhile. Steps take none: the state of the record guards them. "
                    + "A query parameter or a field of a body that an operation does not know is refused, and so is a value that it does not take; the refusal names it and what is allowed. "
                    + "Refusals are RFC 9457 problems with a stable code and sentences in Chinese and English (detailZh, detailEn); field in errors is the path of the value, "
                    + "such as tracks[0].level, in camel case. Answers about many records name what was refused by code, detailZh and detailEn as well. "
                    + "This description can be read as pages at /api-explorer; tokens for machine clients come from /connect/token. "
                    + "职业技能等级认定与人才补贴平台接口。",
            };
            document.Components ??= new OpenApiComponents();
            document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal) { [Session] = OfSessions, [Client] = OfClients };
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            Describe(operation, context);
            return Task.CompletedTask;
        });
    });

    /// <summary>Says that an operation answers a file of some media types.</summary>
    public static TBuilder GivesFile<TBuilder>(this TBuilder builder, params string[] mediaTypes)
        where TBuilder : IEndpointConventionBuilder => builder.AddOpenApiOperationTransformer((operation, _, _) =>
        {
            operation.Responses ??= [];
            operation.Responses["200"] = new OpenApiResponse
            {
                Description = "OK",
                Content = mediaTypes.ToDictionary(
                    type => type, _ => new OpenApiMediaType { Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" } }, StringComparer.Ordinal),
            };
            return Task.CompletedTask;
        });

    /// <summary>Says that the body of an operation is a file, given as such or as the part <c>file</c> of a form.</summary>
    public static TBuilder TakesFile<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder => builder.AddOpenApiOperationTransformer((operation, _, _) =>
        {
            var file = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" };
            var form = new OpenApiSchema
            {
                Type = JsonSchemaType.Object, Required = new HashSet<string>(StringComparer.Ordinal) { "file" },
                Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal) { ["file"] = file },
            };
            operation.RequestBody = new OpenApiRequestBody
            {
                Required = true,
                Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal)
                {
                    ["application/octet-stream"] = new() { Schema = file }, ["multipart/form-data"] = new() { Schema = form },
                },
            };
            return Task.CompletedTask;
        });

    private static OpenApiSecurityScheme OfSessions => new()
    {
        Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Cookie, Name = "session", Description = "The session of a user who signed in at /sign-in.",
    };

    private static OpenApiSecurityScheme OfClients => new()
    {
        Type = SecuritySchemeType.OAuth2, Description = "A program that an administrator registered; it acts in one role for one organisation.",
        Flows = new OpenApiOAuthFlows
        {
            ClientCredentials = new OpenApiOAuthFlow { TokenUrl = new Uri("/connect/token", UriKind.Relative), Scopes = new Dictionary<string, string>(StringComparer.Ordinal) },
        },
    };

    private static void Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        if (!metadata.OfType<IAllowAnonymous>().Any())
        {
            operation.Security =
            [
                new() { [new OpenApiSecuritySchemeReference(Session, context.Document)] = [] },
                new() { [new OpenApiSecuritySchemeReference(Client, context.Document)] = [] },
            ];
        }

        foreach (var query in operation.Parameters?.OfType<OpenApiParameter>().Where(parameter => parameter.In == ParameterLocation.Query) ?? [])
        {
            query.Name = JsonPath.Name(query.Name!);
        }

        if (IdempotencyKeys.AreNeeded(context.Description.HttpMethod, new(metadata)))
        {
            operation.Parameters ??= [];
            operation.Parameters.Add(new OpenApiParameter
            {
                Name = Commands.IdempotencyKey, In = ParameterLocation.Header, Required = true,
                Description = "The caller's own id of the operation; the same id again gets the same answer.",
                Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "uuid" },
            });
        }
    }
}
