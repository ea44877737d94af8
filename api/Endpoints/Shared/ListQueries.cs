using Microsoft.OpenApi;
using TalentHub.Api.Pages.Lists;

namespace TalentHub.Api.Endpoints.Shared;

/// <summary>Operations that filter and sort as a page's list does.</summary>
public static class ListQueries
{
    /// <summary>Says that an operation takes the filters and the order of a list, and describes them.</summary>
    public static TBuilder TakesListQuery<TBuilder>(this TBuilder builder, ListDefinition list)
        where TBuilder : IEndpointConventionBuilder
    {
        string[] names = [.. list.Filters.Select(filter => filter.Name), "sort"];
        return builder.WithMetadata(new ListQueryMetadata(list)).AddOpenApiOperationTransformer((operation, _, _) =>
        {
            operation.Parameters ??= [];
            foreach (var name in names)
            {
                operation.Parameters.Add(new OpenApiParameter { Name = name, In = ParameterLocation.Query, Schema = new OpenApiSchema { Type = JsonSchemaType.String } });
            }

            return Task.CompletedTask;
        });
    }
}
