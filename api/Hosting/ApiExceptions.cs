using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.Json;
using Npgsql;
using Orleans.Runtime;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Personal;
using TalentHub.Platform.Store.Commits;

namespace TalentHub.Api.Hosting;

/// <summary>What programs hear when something was thrown: never more than a code, a sentence and a trace id.</summary>
public static class ApiExceptions
{
    /// <summary>The answer to an exception.</summary>
    public static ProblemAnswer AnswerTo(Exception exception) => exception switch
    {
        OutcomeUnknownException => new(CommitProblem.OutcomeUnknown),
        TimeoutException or OrleansException or SiloUnavailableException => new(CommitProblem.OutcomeUnknown),
        BadHttpRequestException { InnerException: ValueRefusedException refused } => new(At(refused.Problem, JsonPath.Of(refused))),
        BadHttpRequestException { InnerException: JsonException json } => Malformed(UnreadableJson.ProblemsOf(json)),
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => new(ApiProblem.BodyTooLarge),
        BadHttpRequestException { StatusCode: StatusCodes.Status415UnsupportedMediaType } =>
            new(ApiProblem.MediaTypeUnsupported, StatusCodes.Status415UnsupportedMediaType),
        BadHttpRequestException { InnerException: InvalidDataException or IOException } => new(ApiProblem.FormMalformed, StatusCodes.Status400BadRequest),
        BadHttpRequestException when exception.Message.Contains(" body", StringComparison.Ordinal) => new(ApiProblem.BodyUnfit, StatusCodes.Status400BadRequest),
        BadHttpRequestException => new(ApiProblem.RequestMalformed, StatusCodes.Status400BadRequest),
        CryptographicException => new(PersonalDataProblem.CannotOpen),
        _ when MayPass(exception) => new(ApiProblem.Unavailable),
        _ => new(ApiProblem.Unexpected.With(("trace", Activity.Current?.TraceId)), StatusCodes.Status500InternalServerError),
    };

    /// <summary>Whether a part of the system was away for the moment, however deep the exception says so: repeating is safe and may do.</summary>
    public static bool MayPass(Exception exception) =>
        exception is OutcomeUnknownException or TimeoutException or OrleansException or SiloUnavailableException or NpgsqlException { IsTransient: true }
        || (exception.InnerException is { } cause && MayPass(cause));

    private static ProblemAnswer Malformed(IReadOnlyList<Problem> problems) => new(problems[0], StatusCodes.Status400BadRequest, problems);

    private static Problem At(Problem problem, string path) => path.Length == 0 ? problem : problem.In(path);
}
