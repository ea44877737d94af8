namespace TalentHub.Certification.Store;

/// <summary>One sitting of an arrangement: a room at a time, with its panel.</summary>
/// <param name="Id">The session.</param>
/// <param name="Part">Theory, Practice or Review.</param>
/// <param name="Site">The site.</param>
/// <param name="Room">The room.</param>
/// <param name="StartsAt">Beginning.</param>
/// <param name="EndsAt">End.</param>
/// <param name="Candidates">Places taken.</param>
/// <param name="Staff">Names of invigilators or of the panel, the leader first.</param>
/// <param name="IsPinned">Whether a seat or the people on duty were set by hand, and planning again leaves them.</param>
public sealed record SessionView(
    Guid Id, string Part, string Site, string Room, DateTimeOffset StartsAt, DateTimeOffset EndsAt, int Candidates, IReadOnlyList<string> Staff,
    bool IsPinned)
{
    /// <summary>Occupations and levels of the candidates, such as <c>6-24-07-02 3</c>.</summary>
    public IReadOnlyList<string> Tracks { get; init; } = [];
}
