namespace TalentHub.Scheduling.Model;

/// <summary>A part of a candidate that could not be placed, and why.</summary>
public sealed record Unplaced(Guid Candidate, Part Part, UnplacedReason Reason);
