namespace TalentHub.Certification.Domain.Sessions;

/// <summary>A session of a batch.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Part">Theory, Practice or Review.</param>
/// <param name="Site">The site.</param>
/// <param name="Room">The room.</param>
/// <param name="StartsAt">Start.</param>
/// <param name="EndsAt">End.</param>
/// <param name="Candidates">Registrations.</param>
/// <param name="Places">The seat or station of each.</param>
/// <param name="Staff">Invigilators of theory; the panel of other parts, its leader first.</param>
public sealed record PlannedSession(
    Guid Id, string Part, string Site, string Room, DateTimeOffset StartsAt, DateTimeOffset EndsAt,
    IReadOnlyList<Guid> Candidates, IReadOnlyList<int> Places, IReadOnlyList<Guid> Staff)
{
    /// <summary>Those of the candidates whose seat was set by hand: planning again leaves it.</summary>
    public IReadOnlyList<Guid> Pinned { get; init; } = [];

    /// <summary>The people on duty were set by hand: planning again leaves them.</summary>
    public bool StaffPinned { get; init; }

    /// <summary>Where and when it is; a session that batches share is one sitting.</summary>
    public (string Part, string Site, string Room, DateTimeOffset StartsAt) Sitting => (Part, Site, Room, StartsAt);
}
