using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.Extensions.Primitives;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Api.Hosting;

/// <summary>
/// Refuses what no part of the system can store or show, before anything reads it: the character NUL, half of a character, a text of
/// endless length, and an empty place in a list. Programs hear which field it is, persons see their form again.
/// </summary>
public static class RequestTexts
{
    /// <summary>The longest text in characters: reasons and opinions are far shorter, files are uploaded as such.</summary>
    public const int Longest = 10_000;

    private const int LargestBody = 4 << 20;
    private const char Nul = '\0';

    /// <summary>Stands after authorisation, so that a stranger's body is not read, and after the check of the form's token, which reads forms.</summary>
    public static void UseRequestTexts(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        if (await Wrong(http) is not { } problem)
        {
            await next(http);
        }
        else if (ProgramErrors.Concern(http.Request.Path))
        {
            await new ProblemAnswer(problem, StatusOf(problem)).ExecuteAsync(http);
        }
        else if (HttpMethods.IsPost(http.Request.Method) && http.Request.HasFormContentType && HoldsNul(http.Request.QueryString) is false)
        {
            await RefusedForm.Show(http, next, new(InWordsOfPages(problem), Cleaned(http.Request.Form)));
        }
        else
        {
            RefusedForm.ShowError(http, ApiProblem.AddressUnreadable);
        }
    });

    private static Problem InWordsOfPages(Problem problem) =>
        (problem.Code == ApiProblem.TextTooLong.Code ? ApiProblem.FieldTooLong.With(("longest", Longest)) : ApiProblem.FieldUnreadable.With()).In(problem.Field ?? "");

    private static FormCollection Cleaned(IFormCollection form) => new(form.ToDictionary(
        field => field.Key, field => new StringValues([.. field.Value.Select(value => value?.Replace("\0", "", StringComparison.Ordinal))]), StringComparer.OrdinalIgnoreCase));

    private static bool HoldsNul(QueryString query) => query.Value?.Contains("%00", StringComparison.Ordinal) == true;

    private static int? StatusOf(Problem problem) => problem.Kind == ProblemKind.TooMuch ? null : StatusCodes.Status400BadRequest;

    private static async ValueTask<Problem?> Wrong(HttpContext http)
    {
        if (HoldsNul(http.Request.QueryString))
        {
            return ApiProblem.TextUnreadable.With(("path", "?"));
        }

        return http.GetEndpoint() is null ? null
            : http.Request.HasJsonContentType() ? await WrongJson(http)
            : http.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: true } && http.Request.HasFormContentType ? WrongForm(await http.Request.ReadFormAsync(http.RequestAborted))
            : null;
    }

    private static Problem? WrongForm(IFormCollection form) => form
        .SelectMany(field => field.Value.Select(value => Wrong(value ?? "", field.Key)))
        .FirstOrDefault(problem => problem is not null);

    // The path becomes text only where something is wrong: nearly every text of every request passes here.
    private static Problem? Wrong(string text, object path) =>
        text.Contains(Nul, StringComparison.Ordinal) ? ApiProblem.TextUnreadable.With(("path", path)).In(path.ToString()!)
        : text.Length > Longest ? ApiProblem.TextTooLong.With(("path", path), ("longest", Longest)).In(path.ToString()!)
        : null;

    /// <summary>Looks at the body without taking it from the endpoint, which reads it again.</summary>
    private static async ValueTask<Problem?> WrongJson(HttpContext http)
    {
        var body = http.Request.BodyReader;
        while (true)
        {
            var read = await body.ReadAsync(http.RequestAborted);
            if (read.IsCompleted || read.Buffer.Length > LargestBody)
            {
                var problem = read.Buffer.Length > LargestBody ? ApiProblem.BodyTooLarge : Scan(read.Buffer);
                body.AdvanceTo(read.Buffer.Start);
                return problem;
            }

            body.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static Problem? Scan(ReadOnlySequence<byte> body)
    {
        if (body.IsSingleSegment && BodyTexts.AreFit(body.FirstSpan, Longest))
        {
            return null;
        }

        var reader = new Utf8JsonReader(body);
        var path = new JsonTrail();
        try
        {
            while (reader.Read())
            {
                path.Step(ref reader);
                if (Wrong(ref reader, path) is { } problem)
                {
                    return problem;
                }
            }
        }
        catch (JsonException)
        {
            // The endpoint says where the body stops being JSON.
        }

        return null;
    }

    private static Problem? Wrong(ref Utf8JsonReader reader, JsonTrail path)
    {
        if (reader.TokenType == JsonTokenType.Null && path.InList)
        {
            return ApiProblem.ValueMissing.With(("path", path)).In(path.ToString());
        }

        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
        {
            return null;
        }

        try
        {
            return Wrong(reader.GetString()!, path);
        }
        catch (InvalidOperationException)
        {
            return ApiProblem.TextUnreadable.With(("path", path)).In(path.ToString());
        }
    }
}
