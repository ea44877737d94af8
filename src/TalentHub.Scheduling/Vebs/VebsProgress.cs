namespace TalentHub.Scheduling.Vebs;

/// <summary>Where the engine stands.</summary>
/// <param name="Phase">What it is doing.</param>
/// <param name="SitesDone">Sites for which that is done.</param>
/// <param name="Sites">All sites.</param>
public sealed record VebsProgress(VebsPhase Phase, int SitesDone, int Sites);
