using TalentHub.Certification.Domain.Batches;

namespace TalentHub.Certification.Domain.Sessions;

/// <summary>An examiner of a body.</summary>
/// <param name="PersonId">Who.</param>
/// <param name="Senior">Whether a senior examiner (高级考评员), who alone judges levels 2 and 1.</param>
/// <param name="Tracks">What the examiner may judge.</param>
public sealed record BodyExaminer(Guid PersonId, bool Senior, IReadOnlyList<TrackPlan> Tracks);
