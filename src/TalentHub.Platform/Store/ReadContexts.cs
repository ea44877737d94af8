using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace TalentHub.Platform.Store;

/// <summary>EF Core as this system uses it: for reading, over tables that SQL migrations made.</summary>
public static class ReadContexts
{
    /// <summary>Registers a context over the one database: snake_case, no tracking, a scope of rows taken from the request.</summary>
    public static IServiceCollection AddReadContext<TContext>(this IServiceCollection services)
        where TContext : DbContext =>
        services.AddDbContext<TContext>((provider, options) => options
            .UseNpgsql(provider.GetRequiredService<TalentHubDatabase>().ConnectionString)
            .UseSnakeCaseNamingConvention()
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            // Some rows of an order that nobody said are other rows each time: such a query is a mistake, and fails in its first test.
            .ConfigureWarnings(warnings => warnings.Throw(CoreEventId.RowLimitingOperationWithoutOrderByWarning)));
}
