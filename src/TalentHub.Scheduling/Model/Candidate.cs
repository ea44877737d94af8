namespace TalentHub.Scheduling.Model;

/// <summary>Somebody to be examined.</summary>
/// <param name="Id">Unique id.</param>
/// <param name="Track">The key of the track.</param>
/// <param name="Group">Class or employer; candidates of one group are kept together where possible.</param>
public sealed record Candidate(Guid Id, string Track, string? Group = null);
