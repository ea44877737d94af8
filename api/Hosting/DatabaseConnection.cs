using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Hosting;
using TalentHub.Platform.Store;

namespace TalentHub.Api.Hosting;

/// <summary>The database of this api node: the one that <c>ConnectionStrings__TalentHub</c> names, otherwise the silo's private one.</summary>
public static class DatabaseConnection
{
    /// <summary>The database, or that none is named or none can be read.</summary>
    public static Outcome<TalentHubDatabase> Find(IConfiguration configuration)
    {
        if (configuration.GetConnectionString(ConnectionStringRules.Name) is { Length: > 0 } given)
        {
            return ConnectionStringRules.MayBe(given) ? new TalentHubDatabase(ConnectionStringRules.ForReaders(given)) : HostingProblem.ConnectionStringMalformed;
        }

        var file = DataFolder.Of(configuration).ConnectionFile;
        return File.Exists(file)
            ? new TalentHubDatabase(ConnectionStringRules.ForReaders(File.ReadAllText(file)))
            : HostingProblem.NoDatabase.With(("file", file));
    }
}
