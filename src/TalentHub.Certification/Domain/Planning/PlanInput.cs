using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Sessions;
using TalentHub.Certification.Domain.Standards;

namespace TalentHub.Certification.Domain.Planning;

/// <summary>What a plan is made of, read at one moment: one batch, or several of one body that share rooms and people.</summary>
/// <param name="Batches">The batches.</param>
/// <param name="Editions">The standard editions of their tracks.</param>
/// <param name="Candidates">Everybody registered.</param>
/// <param name="Examiners">The body's examiners.</param>
/// <param name="Numbers">The numbers of the regulations.</param>
/// <param name="Taken">What other batches of the body need.</param>
/// <param name="Standing">The plan that stands; what was set by hand in it stays.</param>
/// <param name="Today">The day on which it is read: tickets go out before the first session, so none is put on it or before it.</param>
public sealed record PlanInput(
    IReadOnlyList<AssessmentBatch> Batches, IReadOnlyDictionary<Guid, StandardEdition> Editions, IReadOnlyList<PlanCandidate> Candidates,
    IReadOnlyList<BodyExaminer> Examiners, PlanNumbers Numbers, IReadOnlyList<TakenTime> Taken, StandingPlan Standing,
    DateOnly Today);
