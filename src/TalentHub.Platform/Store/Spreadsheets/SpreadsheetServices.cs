using Microsoft.Extensions.DependencyInjection;

namespace TalentHub.Platform.Store.Spreadsheets;

/// <summary>Registers reading and writing of spreadsheets.</summary>
public static class SpreadsheetServices
{
    /// <summary>The reader and the writer.</summary>
    public static IServiceCollection AddTalentHubSpreadsheets(this IServiceCollection services) =>
        services.AddSingleton<RosterReader>().AddSingleton<SpreadsheetWriter>();
}
