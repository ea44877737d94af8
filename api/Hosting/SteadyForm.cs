using Microsoft.AspNetCore.Http.Features;

namespace TalentHub.Api.Hosting;

/// <summary>
/// The form of a request, always given to whoever asks. The framework's own forgets its task in the moment the form is there; a thread that
/// rests between writing and reading that task gets none, and the request fails for nothing (seen: one in some thousand uploads under load).
/// </summary>
public sealed class SteadyForm(IFormFeature form) : IFormFeature
{
    /// <inheritdoc/>
    public bool HasFormContentType => form.HasFormContentType;

    /// <inheritdoc/>
    public IFormCollection? Form
    {
        get => form.Form;
        set => form.Form = value;
    }

    /// <summary>Takes the place of the framework's form for this request. Stands after routing, which says how large a form may be, and before all that reads forms.</summary>
    public static Task Take(HttpContext http, RequestDelegate next)
    {
        // Asking makes the framework put its own form in place. An error's page is read: asked again there, a refused form would throw.
        if (!HttpMethods.IsGet(http.Request.Method) && MayHold(http.Request) && http.Request.HasFormContentType && http.Features.Get<IFormFeature>() is { } form)
        {
            http.Features.Set<IFormFeature>(new SteadyForm(form));
        }

        return next(http);
    }

    /// <summary>Whether the body may be a form; false spares a program's request the framework's reading of its type.</summary>
    public static bool MayHold(HttpRequest request) => request.ContentType?.Contains("form-", StringComparison.OrdinalIgnoreCase) == true;

    /// <inheritdoc/>
    public IFormCollection ReadForm() => form.ReadForm();

    /// <inheritdoc/>
    public async Task<IFormCollection> ReadFormAsync(CancellationToken cancellationToken)
    {
        Task<IFormCollection>? reading = form.ReadFormAsync(cancellationToken);
        return reading is null ? form.Form! : await reading;
    }
}
