namespace TalentHub.Platform.Grains.Clock;

/// <summary>Where the clock was moved to, and how often it was moved.</summary>
public sealed record ClockView(DateTimeOffset MovedTo, long Moves);
