namespace TalentHub.Api.Endpoints.Shared;

/// <summary>Every writing request to the API carries its operation id, or is refused before it is read.</summary>
public static class IdempotencyKeys
{
    /// <summary>Marks an endpoint that reads although its method could write: a search or a verification with a body.</summary>
    public static TBuilder ReadsOnly<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(new ReadsOnlyMetadata());

    /// <summary>Refuses writing requests under <c>/api</c> without a UUID in <c>Idempotency-Key</c> with 400. Stands after routing.</summary>
    public static void UseIdempotencyKeys(this IApplicationBuilder app) => app.Use((http, next) =>
        MustHave(http) && Refusal(http) is { } refusal ? refusal.ExecuteAsync(http) : next(http));

    /// <summary>Whether an operation of the API may write, so that it needs one.</summary>
    public static bool AreNeeded(string? method, EndpointMetadataCollection metadata) =>
        method is not null && !(HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method))
        && metadata.GetMetadata<ReadsOnlyMetadata>() is null;

    private static bool MustHave(HttpContext http) =>
        http.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
        && http.GetEndpoint() is { } endpoint && AreNeeded(http.Request.Method, endpoint.Metadata);

    private static ProblemAnswer? Refusal(HttpContext http) =>
        http.Request.Headers[Commands.IdempotencyKey].ToString() switch
        {
            "" => new ProblemAnswer(ApiProblem.IdempotencyKeyMissing, StatusCodes.Status400BadRequest),
            var key when Guid.TryParse(key, out var id) && id != Guid.Empty => null,
            _ => new ProblemAnswer(ApiProblem.IdempotencyKeyInvalid, StatusCodes.Status400BadRequest),
        };

    private sealed record ReadsOnlyMetadata;
}
