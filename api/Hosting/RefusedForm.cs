using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.WebUtilities;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Api.Pages.Components;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Api.Hosting;

/// <summary>A form that was refused before its page saw it. The page is shown as if it were opened, with the sentence and with what was typed.</summary>
/// <param name="Problem">Why.</param>
/// <param name="Fields">What was typed; null where it is not to be shown again.</param>
public sealed record RefusedForm(Problem Problem, IFormCollection? Fields)
{
    private const long LongestText = 1 << 20;

    // What is shorter is typed again in a moment, and may be a number of a person.
    private const int WorthKeeping = 20;

    /// <summary>Texts that were typed in a form that its page shows no more, so that they can be copied.</summary>
    public IReadOnlyList<string> Typed { get; init; } = [];

    /// <summary>The form of this request that was refused, if one was.</summary>
    public static RefusedForm? Of(HttpContext http) => http.Features.Get<RefusedForm>();

    /// <summary>The longer texts among the fields of a posted form, without what the page itself put there.</summary>
    public static IReadOnlyList<string> TextsOf(IFormCollection fields) =>
        [.. fields.Where(field => IsTyped(field.Key)).SelectMany(field => field.Value).OfType<string>()
            .Where(text => text.Length >= WorthKeeping && text.Any(letter => char.IsLetter(letter) && !char.IsAsciiHexDigit(letter)))];

    private static bool IsTyped(string field) =>
        !field.StartsWith('_') && field != PostedForm.ShownField && !field.Contains("password", StringComparison.OrdinalIgnoreCase);

    /// <summary>Keeps the text of a form, so that it can be shown again when the framework cannot read it. Stands before the check of the token.</summary>
    public static Task Keep(HttpContext http, RequestDelegate next)
    {
        if (HttpMethods.IsPost(http.Request.Method) && IsText(http.Request))
        {
            http.Request.EnableBuffering();
        }

        return next(http);
    }

    /// <summary>Refuses a form whose token is missing or of another session. Stands behind the check of the token.</summary>
    public static async Task WithoutToken(HttpContext http, RequestDelegate next)
    {
        if (HttpMethods.IsPost(http.Request.Method) && !ProgramErrors.Concern(http.Request.Path)
            && http.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false })
        {
            // The feature guards the fields; they are only shown again, and only to whom they come from.
            http.Features.Set<IAntiforgeryValidationFeature>(null);
            var refused = await Read(http);
            await Show(http, next, IsOfAnotherSite(http.Request) ? refused with { Fields = null } : refused);
        }
        else
        {
            await next(http);
        }
    }

    /// <summary>Shows the page of the form again with a 400; where the form was not a page's, the page of the error.</summary>
    public static Task Show(HttpContext http, RequestDelegate next, RefusedForm refused)
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is null)
        {
            ShowError(http, refused.Problem);
            return Task.CompletedTask;
        }

        http.Features.Set(refused);
        http.Response.StatusCode = StatusCodes.Status400BadRequest;
        http.Request.Method = HttpMethods.Get;
        return next(http);
    }

    /// <summary>Ends with an error, whose page says why.</summary>
    public static void ShowError(HttpContext http, Problem problem, int status = StatusCodes.Status400BadRequest)
    {
        http.Features.Set(new RefusedForm(problem, Fields: null));
        http.Response.StatusCode = status;
    }

    private static async Task<RefusedForm> Read(HttpContext http)
    {
        try
        {
            return new(ApiProblem.FormNotOurs, http.Request.HasFormContentType ? await http.Request.ReadFormAsync(http.RequestAborted) : null);
        }
        catch (InvalidDataException)
        {
            // The reader of forms stops at NUL: what was typed is read again without it.
            return new(ApiProblem.FieldUnreadable, await WithoutNul(http.Request));
        }
    }

    private static async Task<FormCollection?> WithoutNul(HttpRequest request)
    {
        if (!IsText(request) || !request.Body.CanSeek || request.Body.Length > LongestText)
        {
            return null;
        }

        request.Body.Position = 0;
        using var reader = new StreamReader(request.Body, leaveOpen: true);
        var text = await reader.ReadToEndAsync(request.HttpContext.RequestAborted);
        return new(QueryHelpers.ParseQuery(text.Replace("%00", "", StringComparison.Ordinal)));
    }

    private static bool IsText(HttpRequest request) =>
        request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) == true;

    private static bool IsOfAnotherSite(HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site";
}
