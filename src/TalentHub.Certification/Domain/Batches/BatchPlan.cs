namespace TalentHub.Certification.Domain.Batches;

/// <summary>What a body plans: the command that drafts a batch or revises its draft.</summary>
/// <param name="BodyId">The organisation whose filing the batch rests on.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Kind">Examination, or recording under the body's own filing.</param>
/// <param name="Tracks">Occupations and levels.</param>
/// <param name="ExamFrom">First day of examination or evaluation.</param>
/// <param name="ExamTo">Last day.</param>
/// <param name="Venues">Rooms; none for a batch without sittings.</param>
public sealed record BatchPlan(
    Guid BodyId, string Title, BatchKind Kind, IReadOnlyList<TrackPlan> Tracks, DateOnly ExamFrom, DateOnly ExamTo, IReadOnlyList<Venue> Venues);
