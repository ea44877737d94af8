using System.Collections.Frozen;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Primitives;
using TalentHub.Api.Endpoints.Shared;
using TalentHub.Platform.Domain.Errors;
using Described = Microsoft.AspNetCore.Mvc.ApiExplorer.ApiDescription;

namespace TalentHub.Api.Hosting;

/// <summary>
/// Which names and values the address of an API request may ask by, and which its form may carry. A name that nobody knows is refused: a
/// mistyped filter would show everything, and a program would take it for the filtered list. A value that a name does not take is refused by
/// its name and with what it takes, before the framework refuses it without either.
/// </summary>
public sealed class KnownQueries(IApiDescriptionGroupCollectionProvider descriptions)
{
    private readonly Lazy<FrozenDictionary<string, Operation>> _operations = new(() => Read(descriptions));

    /// <summary>Why the address is refused; null when every name and value is known.</summary>
    public Problem? Refusal(HttpContext http) => RefusalOfPath(http) ?? RefusalOfQuery(http);

    /// <summary>Everything for which the form is refused; none when each field has a value that it takes.</summary>
    public async ValueTask<IReadOnlyList<Problem>> FormRefusals(HttpContext http)
    {
        if (!SteadyForm.MayHold(http.Request) || !http.Request.HasFormContentType || Find(http) is not { Fields: { Count: > 0 } fields })
        {
            return [];
        }

        try
        {
            var form = await http.Request.ReadFormAsync(http.RequestAborted);
            return [.. fields.Select(field => field.Check(GivenTo(field, form), ApiProblem.FieldUnfit)).OfType<Problem>()];
        }
        catch (Exception e) when (e is InvalidDataException || BrokenOff(e))
        {
            return [ApiProblem.FormMalformed];
        }
    }

    private Problem? RefusalOfPath(HttpContext http) => http.Request.RouteValues.Count == 0 || Find(http) is not { Parts: { Count: > 0 } parts }
        ? null
        : parts.Select(part => part.Check(Convert.ToString(http.Request.RouteValues.GetValueOrDefault(part.Name), CultureInfo.InvariantCulture), ApiProblem.PathUnfit))
            .FirstOrDefault(problem => problem is not null);

    private Problem? RefusalOfQuery(HttpContext http)
    {
        if (!http.Request.QueryString.HasValue || http.Request.Query.Count == 0)
        {
            // Only what is read asks for values in its address: what is sent by the thousand is not looked up.
            return HttpMethods.IsGet(http.Request.Method) ? Missing(Find(http), http) : null;
        }

        if (Find(http) is not { Queries: var known } operation)
        {
            return null;
        }

        return http.Request.Query.Keys.FirstOrDefault(name => !known.ContainsKey(name)) is not { } unknown
            ? http.Request.Query.Select(given => known[given.Key].Check(given.Value, ApiProblem.QueryUnfit)).FirstOrDefault(problem => problem is not null)
                ?? Missing(operation, http)
            : known.Count == 0 ? ApiProblem.QueryNotTaken.With(("name", unknown)).In(unknown)
            : ApiProblem.QueryUnknown.With(("name", unknown), ("known", string.Join(", ", known.Keys.Order(StringComparer.Ordinal)))).In(unknown);
    }

    private static Problem? Missing(Operation? operation, HttpContext http) =>
        operation?.Needed.FirstOrDefault(value => !http.Request.Query.ContainsKey(value.Name))?.Check(default, ApiProblem.QueryUnfit);

    // A body that ends in the middle of a part is no failure of ours.
    private static bool BrokenOff(Exception e) => e is IOException and not BadHttpRequestException && e.Message.StartsWith("Unexpected end of Stream", StringComparison.Ordinal);

    private static StringValues GivenTo(RequestValue field, IFormCollection form) =>
        field.IsFile ? new([.. form.Files.Where(file => file.Name == field.Name).Select(file => file.FileName)]) : form[field.Name];

    private Operation? Find(HttpContext http) =>
        http.GetEndpoint() is RouteEndpoint endpoint ? _operations.Value.GetValueOrDefault(Key(http.Request.Method, endpoint.RoutePattern.RawText)) : null;

    private static FrozenDictionary<string, Operation> Read(IApiDescriptionGroupCollectionProvider descriptions) => descriptions.ApiDescriptionGroups.Items
        .SelectMany(group => group.Items)
        .GroupBy(operation => Key(operation.HttpMethod ?? "", operation.RelativePath), StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(same => same.Key, same => Of([.. same]), StringComparer.OrdinalIgnoreCase);

    private static Operation Of(IReadOnlyList<Described> same) => new(
        same.SelectMany(operation => Values(operation, BindingSource.Query).Concat(OfLists(operation)))
            .DistinctBy(value => value.Name).ToFrozenDictionary(value => value.Name, StringComparer.OrdinalIgnoreCase),
        [.. same.SelectMany(operation => Values(operation, BindingSource.Query)).Where(value => value.Required).DistinctBy(value => value.Name)],
        [.. same.SelectMany(operation => Values(operation, BindingSource.Path)).DistinctBy(value => value.Name)],
        [.. same.SelectMany(operation => Values(operation, BindingSource.Form).Concat(Values(operation, BindingSource.FormFile))).DistinctBy(value => value.Name)]);

    private static IEnumerable<RequestValue> Values(Described operation, BindingSource source) =>
        operation.ParameterDescriptions.Where(parameter => parameter.Source == source).Select(RequestValue.Of);

    private static IEnumerable<RequestValue> OfLists(Described operation) => operation.ActionDescriptor.EndpointMetadata
        .OfType<ListQueryMetadata>().SelectMany(RequestValue.Of);

    private static string Key(string method, string? path) => $"{method} {path?.Trim('/')}";

    private sealed record Operation(
        FrozenDictionary<string, RequestValue> Queries, IReadOnlyList<RequestValue> Needed, IReadOnlyList<RequestValue> Parts, IReadOnlyList<RequestValue> Fields);
}
