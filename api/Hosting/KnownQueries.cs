using System.Collections.Frozen;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Api.Hosting;

/// <summary>
/// Which names the address of an API request may ask by. A name that nobody knows is refused: a mistyped filter would show everything, and
/// a program would take it for the filtered list.
/// </summary>
public sealed class KnownQueries(IApiDescriptionGroupCollectionProvider descriptions)
{
    private readonly Lazy<FrozenDictionary<string, FrozenSet<string>>> _names = new(() => Read(descriptions));

    /// <summary>Why the request is refused; null when every name is known.</summary>
    public Problem? Refusal(HttpContext http)
    {
        if (http.Request.Query.Count == 0 || http.GetEndpoint() is not RouteEndpoint endpoint
            || !_names.Value.TryGetValue(Key(http.Request.Method, endpoint.RoutePattern.RawText), out var known))
        {
            return null;
        }

        return http.Request.Query.Keys.FirstOrDefault(name => !known.Contains(name)) is not { } unknown ? null
            : known.Count == 0 ? ApiProblem.QueryNotTaken.With(("name", unknown)).In(unknown)
            : ApiProblem.QueryUnknown.With(("name", unknown), ("known", string.Join(", ", known.Order(StringComparer.Ordinal)))).In(unknown);
    }

    private static FrozenDictionary<string, FrozenSet<string>> Read(IApiDescriptionGroupCollectionProvider descriptions) => descriptions.ApiDescriptionGroups.Items
        .SelectMany(group => group.Items)
        .GroupBy(operation => Key(operation.HttpMethod ?? "", operation.RelativePath), StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(same => same.Key, same => same.SelectMany(NamesOf).ToFrozenSet(StringComparer.OrdinalIgnoreCase), StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> NamesOf(Microsoft.AspNetCore.Mvc.ApiExplorer.ApiDescription operation) => operation.ParameterDescriptions
        .Where(parameter => parameter.Source == BindingSource.Query)
        .Select(parameter => JsonNamingPolicy.CamelCase.ConvertName(parameter.Name))
        .Concat(operation.ActionDescriptor.EndpointMetadata.OfType<ListQueryMetadata>().SelectMany(list => list.Names));

    private static string Key(string method, string? path) => $"{method} {path?.Trim('/')}";
}
