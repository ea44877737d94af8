using TalentHub.Certification.Domain.Repairs;

namespace TalentHub.Api.Endpoints.Certification;

/// <summary>What happened after the sittings were published, and why.</summary>
/// <param name="Kind">A person is absent, a room is lost or a day is cancelled.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="PersonId">Who is absent, one of the body's examiners; left out for the other kinds.</param>
/// <param name="Site">The site of the room; left out for the other kinds.</param>
/// <param name="Room">The room, as the plan names it; left out for the other kinds.</param>
/// <param name="Reason">Why; no diagnosis of an illness.</param>
public sealed record ClosureReport(
    ClosureKind Kind, DateOnly From, DateOnly To, Guid? PersonId = null, string? Site = null, string? Room = null, string? Reason = null);
