using System.Text.Json.Nodes;

namespace TalentHub.Platform.Store.Statistics;

/// <summary>One section of the public figures; a capability registers its own with <c>AddScoped&lt;IStatisticsSection, …&gt;</c>.</summary>
/// <remarks>
/// Figures are numbers, in objects as deep as they need; they name no person. The portal writes a number under the text
/// <c>statistics.{section}.{path}</c> and draws an object of the texts <c>statistics.{section}.{path}</c> with several numbers as a chart.
/// </remarks>
public interface IStatisticsSection
{
    /// <summary>The key in the answer, for example <c>certificatesIssued</c>.</summary>
    string Name { get; }

    /// <summary>Counts the figures from the tables.</summary>
    Task<JsonObject> Read(CancellationToken cancel);
}
