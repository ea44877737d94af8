using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.Options;

namespace TalentHub.Api.Endpoints.Shared;

/// <summary>
/// 200 with a short value as JSON, its length said in front, so that it leaves in one piece: without a length the server sends the end of an
/// answer by itself, which costs both sides as much again. For answers that are asked for by the thousand.
/// </summary>
public sealed class WholeAnswer<T>(T value) : IResult, IEndpointMetadataProvider, IStatusCodeHttpResult, IValueHttpResult<T>, IValueHttpResult
{
    /// <inheritdoc/>
    public int? StatusCode => StatusCodes.Status200OK;

    /// <inheritdoc/>
    public T Value => value;

    object? IValueHttpResult.Value => value;

    /// <inheritdoc/>
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(T), ["application/json"]));

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(value, httpContext.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions);
        httpContext.Response.ContentType = "application/json; charset=utf-8";
        httpContext.Response.ContentLength = json.Length;

        // Written without a flush: the server sends head and body together when the request ends.
        json.CopyTo(httpContext.Response.BodyWriter.GetSpan(json.Length));
        httpContext.Response.BodyWriter.Advance(json.Length);
        return Task.CompletedTask;
    }
}
