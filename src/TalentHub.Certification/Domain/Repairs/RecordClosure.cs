namespace TalentHub.Certification.Domain.Repairs;

/// <summary>Records that a person on duty, a room or an examination day is not to be had; the reason comes with the command.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="PersonId">Who is absent, one of the body's examiners; left out for the other kinds.</param>
/// <param name="Site">The site of the room; left out for the other kinds.</param>
/// <param name="Room">The room, as the plan names it; left out for the other kinds.</param>
public sealed record RecordClosure(ClosureKind Kind, DateOnly From, DateOnly To, Guid? PersonId = null, string? Site = null, string? Room = null);
