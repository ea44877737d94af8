using Microsoft.AspNetCore.Http.HttpResults;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Api.Endpoints.Shared;

/// <summary>Outcomes as HTTP answers.</summary>
public static class ApiResults
{
    /// <summary>200 with the value, or the problem (RFC 9457).</summary>
    public static Results<Ok<T>, ProblemAnswer> ToResult<T>(this Outcome<T> outcome) =>
        outcome.Succeeded ? TypedResults.Ok(outcome.Value) : new ProblemAnswer(outcome.Problem);

    /// <summary>200 with the value, or the problem, of a command that is still running.</summary>
    public static async Task<Results<Ok<T>, ProblemAnswer>> ToResult<T>(this Task<Outcome<T>> outcome) => (await outcome).ToResult();

    /// <summary>The same outcome, the field of its problem one of a part of the body; see <see cref="Problem.Below"/>.</summary>
    public static async Task<Outcome<T>> Below<T>(this Task<Outcome<T>> outcome, string part, params string[] fields) =>
        (await outcome).Placed(problem => problem.Below(part, fields));

    /// <summary>201 with the address and the value, or the problem.</summary>
    public static Results<Created<T>, ProblemAnswer> ToCreated<T>(this Outcome<T> outcome, Func<T, string> address) =>
        outcome.Succeeded ? TypedResults.Created(address(outcome.Value), outcome.Value) : new ProblemAnswer(outcome.Problem);

    /// <summary>201 with the address and the value, or the problem, of a command that is still running.</summary>
    public static async Task<Results<Created<T>, ProblemAnswer>> ToCreated<T>(this Task<Outcome<T>> outcome, Func<T, string> address) =>
        (await outcome).ToCreated(address);
}
