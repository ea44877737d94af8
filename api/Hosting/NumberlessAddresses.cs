using System.Collections.Frozen;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Primitives;
using TalentHub.Api.Pages.Components;
using TalentHub.Platform.Domain.Personal;

namespace TalentHub.Api.Hosting;

/// <summary>
/// A number of a person has no place in an address, which lies in histories, bookmarks and logs of proxies. Where one comes all the same,
/// nothing is looked up with it and nothing repeats it: the reader is led to the page without it and told where numbers are searched for.
/// </summary>
public static class NumberlessAddresses
{
    private static readonly FrozenSet<string> Numeric = new[] { "page", "size" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The text that says so.</summary>
    public const string TextKey = "parts.number-in-address";

    /// <summary>Leads to the address without the parameters that hold such a number.</summary>
    public static Task TakeNumbersOut(HttpContext http, RequestDelegate next)
    {
        if (!HttpMethods.IsGet(http.Request.Method) || !http.Request.Query.Any(parameter => Holds(http, parameter)))
        {
            return next(http);
        }

        var rest = new QueryBuilder(http.Request.Query.Where(parameter => !Holds(http, parameter)));
        Flash.Set(http, TextKey, Tone.Attention);
        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.Location = UriHelper.BuildRelative(http.Request.PathBase, http.Request.Path, rest.ToQueryString());
        return Task.CompletedTask;
    }

    private static bool Holds(HttpContext http, KeyValuePair<string, StringValues> parameter) =>
        !Numeric.Contains(parameter.Key) && parameter.Value.Any(value => value is { Length: > 0 } && !Guid.TryParse(value, out _)
            && (http.Request.Path == "/search" ? PersonalNumbers.MayBeTypedIn(value) : PersonalNumbers.AreTypedIn(value)));
}
