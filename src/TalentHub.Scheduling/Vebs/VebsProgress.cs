namespace TalentHub.Scheduling.Vebs;

/// <summary>Where the engine stands; told several times a second.</summary>
/// <param name="Phase">What it is doing.</param>
/// <param name="SitesDone">Sites for which that is done.</param>
/// <param name="Sites">All sites.</param>
/// <param name="Work">What is done in all: changes tried, units placed, seats filled. Grows as long as the engine works.</param>
public sealed record VebsProgress(VebsPhase Phase, int SitesDone, int Sites, long Work);
