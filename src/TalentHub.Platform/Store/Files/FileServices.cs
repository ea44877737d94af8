using Microsoft.Extensions.DependencyInjection;
using TalentHub.Platform.Jobs;

namespace TalentHub.Platform.Store.Files;

/// <summary>Registers what files from outside need.</summary>
public static class FileServices
{
    /// <summary>The store and its queries; a <see cref="DataScope"/> is registered by the host.</summary>
    public static IServiceCollection AddTalentHubFiles(this IServiceCollection services)
    {
        services.AddOptions<FileStoreOptions>();
        services.AddReadContext<FilesContext>();
        services.AddScoped<FileStore>();
        services.AddSingleton<RemoveUnnamedContent>();
        return services.AddRecurring<RemoveUnnamedContent>("remove-unnamed-content", "17 * * * *", job => job.Run(CancellationToken.None));
    }
}
