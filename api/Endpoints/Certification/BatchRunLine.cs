using TalentHub.Api.Endpoints.Shared;
using TalentHub.Certification.Store;
using TalentHub.Platform.Domain.Jobs;

namespace TalentHub.Api.Endpoints.Certification;

/// <summary>A run as the batch that it works on shows it.</summary>
/// <param name="Id">The run.</param>
/// <param name="Kind">What kind of work.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Done">Items that took effect.</param>
/// <param name="Total">How many items there are; null while it is not known.</param>
/// <param name="Refused">Items that were refused.</param>
/// <param name="Reasons">Why it was refused, where it was refused as a whole.</param>
/// <param name="Plan">How far it is, where it plans sittings.</param>
public sealed record BatchRunLine(
    Guid Id, string Kind, JobRunState State, int Done, int? Total, int Refused, IReadOnlyList<ProblemItem> Reasons, PlanRunView? Plan);
