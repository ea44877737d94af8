using Microsoft.Extensions.DependencyInjection;
using TalentHub.Platform.Grains.Files;
using TalentHub.Platform.Jobs;
using TalentHub.Platform.Jobs.Files;
using TalentHub.Platform.Store;
using TalentHub.Platform.Store.Files;
using TalentHub.Platform.Store.Personal;

namespace TalentHub.Platform.Hosting;

/// <summary>Registers what files from outside need.</summary>
public static class FileServices
{
    /// <summary>The store and its queries; a <see cref="DataScope"/> is registered by the host.</summary>
    public static IServiceCollection AddTalentHubFiles(this IServiceCollection services)
    {
        services.AddOptions<FileStoreOptions>();
        services.AddReadContext<FilesContext>();
        services.AddSingleton(new EncryptedColumn("platform.stored_file", "key_cipher"));
        services.AddScoped<FileStore>();
        services.AddSingleton<FileUpload>();
        services.AddSingleton<RemoveUnnamedContent>();
        return services.AddRecurring<RemoveUnnamedContent>("remove-unnamed-content", "17 * * * *", job => job.Run(CancellationToken.None));
    }
}
