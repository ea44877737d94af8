namespace TalentHub.Certification.Domain.Batches;

/// <summary>Where a batch stands, for a decision of another.</summary>
/// <param name="Id">The batch.</param>
/// <param name="BodyId">Its body.</param>
/// <param name="State">Its state.</param>
/// <param name="Kind">Its kind.</param>
public sealed record BatchStanding(Guid Id, Guid BodyId, BatchState State, BatchKind Kind)
{
    /// <summary>Whether sittings can be arranged for it.</summary>
    public bool MayBeArranged => Kind == BatchKind.Examination && State is (BatchState.RegistrationClosed or BatchState.Arranged);

    /// <summary>Whether it has a plan that can be repaired, which days to come allow also once the examination has begun.</summary>
    public bool MayBeRepaired => State is BatchState.Arranged or BatchState.Marking;
}
