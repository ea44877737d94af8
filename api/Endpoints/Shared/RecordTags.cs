using Microsoft.Net.Http.Headers;
using Microsoft.OpenApi;

namespace TalentHub.Api.Endpoints.Shared;

/// <summary>The version of what a form changes as HTTP has it: <c>ETag</c> comes with the record, and <c>If-Match</c> with a change says on which version it was made.</summary>
public static class RecordTags
{
    private const string IfMatch = "If-Match";

    /// <summary>The version that a request names; null where it names none. What is written otherwise than a tag is the version of no record.</summary>
    public static string? MadeOn(HttpContext http) =>
        http.Request.Headers.IfMatch.ToString() is not { Length: > 0 } given || given == "*" ? null
        : EntityTagHeaderValue.TryParse(given, out var tag) ? tag.Tag.Value?.Trim('"') : given;

    /// <summary>Gives the record with its version.</summary>
    public static void Show(HttpContext http, string version) => http.Response.Headers.ETag = $"\"{version}\"";

    /// <summary>Says that an operation compares the version that a request names with the record's.</summary>
    public static TBuilder TakesVersion<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(new TakesVersionMetadata()).AddOpenApiOperationTransformer((operation, _, _) =>
        {
            operation.Parameters ??= [];
            operation.Parameters.Add(new OpenApiParameter
            {
                Name = IfMatch, In = ParameterLocation.Header,
                Description = "The ETag with which the record was read: the change is refused with record.changed-meanwhile when what it changes is another meanwhile.",
                Schema = new OpenApiSchema { Type = JsonSchemaType.String },
            });
            return Task.CompletedTask;
        });

    /// <summary>Refuses a version under <c>/api</c> where nothing would compare it: who sends one relies on it. Stands after routing.</summary>
    public static void UseRecordTags(this IApplicationBuilder app) => app.Use((http, next) =>
        MadeOn(http) is not null && http.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
        && http.GetEndpoint() is { } endpoint && IdempotencyKeys.AreNeeded(http.Request.Method, endpoint.Metadata) && endpoint.Metadata.GetMetadata<TakesVersionMetadata>() is null
            ? new ProblemAnswer(ApiProblem.VersionNotTaken, StatusCodes.Status400BadRequest).ExecuteAsync(http)
            : next(http));

    private sealed record TakesVersionMetadata;
}
