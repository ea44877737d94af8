namespace TalentHub.Scheduling.Model;

/// <summary>Somebody who can assess or invigilate.</summary>
/// <param name="Id">Unique id.</param>
/// <param name="Tracks">The tracks the person is qualified to assess on every day of the input.</param>
/// <param name="Senior">Whether a senior examiner.</param>
public sealed record Person(Guid Id, IReadOnlySet<string> Tracks, bool Senior)
{
    /// <summary>Groups the person taught, and therefore may not assess.</summary>
    public IReadOnlySet<string> TaughtGroups { get; init; } = new HashSet<string>();

    /// <summary>Candidates the person is related to or has declared a conflict with.</summary>
    public IReadOnlySet<Guid> Conflicts { get; init; } = new HashSet<Guid>();

    /// <summary>Days on which the person cannot come.</summary>
    public IReadOnlySet<DateOnly> AbsentOn { get; init; } = new HashSet<DateOnly>();
}
