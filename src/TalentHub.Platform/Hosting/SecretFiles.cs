using Microsoft.Extensions.Configuration;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Hosting;

/// <summary>
/// Secrets as files, the way container engines and systemd hand them out: <c>Secrets:Folder</c> names a folder, and each file in it is the
/// setting of its name, such as <c>ConnectionStrings__TalentHub</c>. They stand in no environment and no description of a container.
/// </summary>
public static class SecretFiles
{
    /// <summary>The setting that names the folder; without it none is read.</summary>
    public const string Setting = "Secrets:Folder";

    /// <summary>Reads the files, before which every other source gives way; null, or why they cannot be read.</summary>
    public static Problem? AddSecretFiles(this ConfigurationManager configuration)
    {
        if (configuration[Setting] is not { Length: > 0 } folder)
        {
            return null;
        }

        try
        {
            configuration.AddKeyPerFile(Path.GetFullPath(folder), optional: false);
            return null;
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            return HostingProblem.SecretsUnreadable.With(("folder", folder), ("reason", refusal.Message));
        }
    }
}
