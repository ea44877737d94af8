namespace TalentHub.Platform.Grains.Jobs;

/// <summary>Takes a failed or cancelled run up again; what is done is not repeated.</summary>
public sealed record RestartRun;
