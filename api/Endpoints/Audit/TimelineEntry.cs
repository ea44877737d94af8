using TalentHub.Platform.Domain.Audit;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Endpoints.Audit;

/// <summary>One thing that happened to a record, as the record's page tells it.</summary>
/// <param name="At">When.</param>
/// <param name="ActorName">Who.</param>
/// <param name="Role">The role they acted in.</param>
/// <param name="Command">What was done.</param>
/// <param name="Reason">Why, where a reason was asked for.</param>
/// <param name="About">The other record of which this is an entry, where the reader may open it; null for the record's own.</param>
/// <param name="OnSystemClock">Whether it bears the time of the system: in a demonstration, whose own clock runs apart, both occur.</param>
/// <param name="Changes">What changed from what to what, masked, in the reader's words; none where the reader's role is shown none.</param>
public sealed record TimelineEntry(
    DateTimeOffset At, string ActorName, Role Role, string Command, string? Reason, TimelineRecord? About, bool OnSystemClock, IReadOnlyList<AuditChange> Changes);
