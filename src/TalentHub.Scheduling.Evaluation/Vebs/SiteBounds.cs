namespace TalentHub.Scheduling.Evaluation.Vebs;

/// <summary>What no plan of a site, or of several that share candidates, can undercut.</summary>
/// <param name="Days">Site-days.</param>
/// <param name="PracticeSessions">Practical sessions.</param>
/// <param name="LateSlots">Slots begun in late time.</param>
/// <param name="PanelMinutes">Minutes of members of panels.</param>
/// <param name="RoomSessions">Theory sittings.</param>
/// <param name="InvigilatorMinutes">Minutes of invigilators.</param>
internal sealed record SiteBounds(long Days, long PracticeSessions, long LateSlots, long PanelMinutes, long RoomSessions, long InvigilatorMinutes)
{
    internal static readonly SiteBounds None = new(0, 0, 0, 0, 0, 0);

    internal static SiteBounds Sum(SiteBounds one, SiteBounds other) => Both(one, other, (a, b) => a + b);

    internal static SiteBounds Max(SiteBounds one, SiteBounds other) => Both(one, other, Math.Max);

    private static SiteBounds Both(SiteBounds one, SiteBounds other, Func<long, long, long> of) => new(
        of(one.Days, other.Days), of(one.PracticeSessions, other.PracticeSessions), of(one.LateSlots, other.LateSlots), of(one.PanelMinutes, other.PanelMinutes),
        of(one.RoomSessions, other.RoomSessions), of(one.InvigilatorMinutes, other.InvigilatorMinutes));
}
