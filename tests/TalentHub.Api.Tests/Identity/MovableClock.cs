namespace TalentHub.Api.Tests.Identity;

/// <summary>The system's clock, moved ahead by the test; timers stay real.</summary>
public sealed class MovableClock : TimeProvider
{
    private TimeSpan _ahead;

    public void Advance(TimeSpan by) => _ahead += by;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _ahead;
}
