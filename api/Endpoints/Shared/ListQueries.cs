using Microsoft.OpenApi;
using TalentHub.Api.Hosting;
using TalentHub.Api.Pages.Lists;

namespace TalentHub.Api.Endpoints.Shared;

/// <summary>Operations that filter and sort as a page's list does.</summary>
public static class ListQueries
{
    /// <summary>Says that an operation takes the filters and the order of a list, and describes them.</summary>
    public static TBuilder TakesListQuery<TBuilder>(this TBuilder builder, ListDefinition list, bool tabs = false)
        where TBuilder : IEndpointConventionBuilder
    {
        var metadata = new ListQueryMetadata(list, tabs);
        return builder.WithMetadata(metadata).AddOpenApiOperationTransformer((operation, _, _) =>
        {
            operation.Parameters ??= [];
            foreach (var value in RequestValue.Of(metadata))
            {
                operation.Parameters.Add(new OpenApiParameter
                {
                    Name = value.Name, In = ParameterLocation.Query, Description = value.Allowed.English, Schema = new OpenApiSchema { Type = JsonSchemaType.String },
                });
            }

            return Task.CompletedTask;
        });
    }

    /// <summary>What the address of a request asks of a list.</summary>
    public static ListQuery Asked(this HttpContext http, ListDefinition list) => ListQuery.Parse(list, http.Request.Query);
}
