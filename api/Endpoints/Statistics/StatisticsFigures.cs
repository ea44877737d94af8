using System.Text.Json;

namespace TalentHub.Api.Endpoints.Statistics;

/// <summary>The public figures: one object, a member for each section that this installation has.</summary>
public sealed record StatisticsFigures(JsonElement Json);
