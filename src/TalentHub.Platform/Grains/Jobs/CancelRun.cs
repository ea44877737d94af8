namespace TalentHub.Platform.Grains.Jobs;

/// <summary>Stops a run between two items.</summary>
public sealed record CancelRun;
