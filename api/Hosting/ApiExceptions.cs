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
        BadHttpRequestException { InnerException: ValueRefusedException refused } => new(refused.Problem.In(FieldOf(refused))),
        BadHttpRequestException { InnerException: JsonException json } => new(Malformed(json), StatusCodes.Status400BadRequest),
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => new(ApiProblem.BodyTooLarge),
        BadHttpRequestException { StatusCode: StatusCodes.Status415UnsupportedMediaType } =>
            new(ApiProblem.MediaTypeUnsupported, StatusCodes.Status415UnsupportedMediaType),
        BadHttpRequestException => new(ApiProblem.RequestMalformed, StatusCodes.Status400BadRequest),
        CryptographicException => new(PersonalDataProblem.CannotOpen),
        _ when MayPass(exception) => new(ApiProblem.Unavailable),
        _ => new(ApiProblem.Unexpected.With(("trace", Activity.Current?.TraceId)), StatusCodes.Status500InternalServerError),
    };

    /// <summary>Whether a part of the system was away for the moment, however deep the exception says so: repeating is safe and may do.</summary>
    public static bool MayPass(Exception exception) =>
        exception is OutcomeUnknownException or TimeoutException or OrleansException or SiloUnavailableException or NpgsqlException { IsTransient: true }
        || (exception.InnerException is { } cause && MayPass(cause));

    private static string FieldOf(JsonException json) => (json.Path ?? "$").Replace("$.", "", StringComparison.Ordinal);

    private static Problem Malformed(JsonException json)
    {
        // The reader's own exception means that the text is no JSON; any other that a value does not fit its field.
        var path = FieldOf(json);
        if (json.InnerException?.GetType().Name != "JsonReaderException")
        {
            return ApiProblem.ValueUnfit.With(("path", path)).In(path);
        }

        var problem = ApiProblem.JsonMalformed.With(
            ("line", json.LineNumber + 1), ("position", json.BytePositionInLine + 1), ("path", json.Path ?? "$"));
        return json.Path is null ? problem : problem.In(path);
    }
}
