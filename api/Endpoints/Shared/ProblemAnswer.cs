using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Localization;
using TalentHub.Api.Localisation;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Api.Endpoints.Shared;

/// <summary>One or more problems as <c>application/problem+json</c> (RFC 9457), in the caller's language with both sentences beside it.</summary>
/// <param name="problem">The problem that decides status and code.</param>
/// <param name="status">Another status than that of the problem's kind.</param>
/// <param name="all">Every problem found in the input; the one above when left out.</param>
public sealed class ProblemAnswer(Problem problem, int? status = null, IReadOnlyList<Problem>? all = null)
    : IResult, IStatusCodeHttpResult, IEndpointMetadataProvider
{
    /// <summary>The media type of problems.</summary>
    public const string ContentType = "application/problem+json";

    /// <summary>The problem that decides status and code.</summary>
    public Problem Problem => problem;

    /// <summary>The HTTP status.</summary>
    public int? StatusCode => status ?? StatusOf(problem.Kind);

    /// <summary>Describes the answer to OpenAPI.</summary>
    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        foreach (var code in new[] { 400, 401, 403, 404, 409, 422, 503 })
        {
            builder.Metadata.Add(new ProducesResponseTypeMetadata(code, typeof(ProblemBody), [ContentType]));
        }
    }

    /// <summary>The status of a kind of problem.</summary>
    public static int StatusOf(ProblemKind kind) => kind switch
    {
        ProblemKind.Invalid => StatusCodes.Status422UnprocessableEntity,
        ProblemKind.Conflict => StatusCodes.Status409Conflict,
        ProblemKind.NotFound => StatusCodes.Status404NotFound,
        ProblemKind.Forbidden => StatusCodes.Status403Forbidden,
        ProblemKind.TooMuch => StatusCodes.Status413PayloadTooLarge,
        ProblemKind.Unavailable => StatusCodes.Status503ServiceUnavailable,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
    };

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        // What was thrown is answered outside of the part of the pipeline that speaks the reader's language, so the request says it.
        var language = httpContext.Features.Get<IRequestCultureFeature>()?.RequestCulture.UICulture ?? CultureInfo.CurrentUICulture;
        httpContext.Response.StatusCode = StatusCode!.Value;
        httpContext.Response.Headers.ContentLanguage = language.Name;
        httpContext.Response.Headers.CacheControl = "no-store";
        return httpContext.Response.WriteAsJsonAsync(Body(language, httpContext.RequestServices.GetRequiredService<Texts>()), Json.Options, ContentType, httpContext.RequestAborted);
    }

    private ProblemBody Body(CultureInfo language, Texts texts) => new()
    {
        Type = $"urn:talenthub:problem:{problem.Code}",
        Title = TitleOf(problem.Kind, language),
        Status = StatusCode!.Value,
        Detail = texts.Sentence(problem, language),
        Code = problem.Code,
        DetailZh = texts.Sentence(problem, Texts.Chinese),
        DetailEn = texts.Sentence(problem, Texts.English),
        Arguments = problem.Arguments,
        Errors = [.. (all ?? problem.All).Select(found => ProblemItem.Of(found, texts))],
        TraceId = Activity.Current?.TraceId.ToString(),
    };

    private static string TitleOf(ProblemKind kind, CultureInfo language)
    {
        var (chinese, english) = kind switch
        {
            ProblemKind.Invalid => ("提交的内容有误", "The input is wrong"),
            ProblemKind.Conflict => ("与现有记录冲突", "The record stands in the way"),
            ProblemKind.NotFound => ("没有找到", "Not found"),
            ProblemKind.Forbidden => ("没有权限", "Not allowed"),
            ProblemKind.TooMuch => ("超过限制", "Too much"),
            ProblemKind.Unavailable => ("暂时不可用", "Not available at the moment"),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
        };
        return language.TwoLetterISOLanguageName == "zh" ? chinese : english;
    }
}
