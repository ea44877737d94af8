using TalentHub.Certification.Domain.Batches;

namespace TalentHub.Api.Endpoints.Certification;

/// <summary>A step of a batch.</summary>
/// <param name="Move">The step.</param>
/// <param name="Reason">The reason that some steps ask for.</param>
/// <param name="Session">With ReleasePins, the session whose pins are released; all of the batch when it is left out.</param>
/// <param name="Confirmed">With StartArranging, plans anew although tickets are out, for a reason that candidates read.</param>
public sealed record BatchStep(BatchMove Move, string? Reason = null, Guid? Session = null, bool Confirmed = false);
