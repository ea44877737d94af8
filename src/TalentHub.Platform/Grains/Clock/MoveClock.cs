namespace TalentHub.Platform.Grains.Clock;

/// <summary>Moves the demonstration clock to an instant, so that publicity days pass.</summary>
public sealed record MoveClock(DateTimeOffset To);
