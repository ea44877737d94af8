namespace TalentHub.Certification.Domain.Candidates;

/// <summary>What the tables know of a person who is to be entered.</summary>
/// <param name="InBatch">Whether registered in this batch already.</param>
/// <param name="Live">Live certificates.</param>
public sealed record PersonStanding(bool InBatch, IReadOnlyList<HeldCertificate> Live)
{
    /// <summary>Of somebody nobody knows.</summary>
    public static readonly PersonStanding New = new(InBatch: false, []);

    /// <summary>Entries in other batches of the body that are not over.</summary>
    public IReadOnlyList<OpenEntry> Open { get; init; } = [];

    /// <summary>Batches of the body whose results must be out before the person is entered in a later one.</summary>
    public IReadOnlyList<AwaitedResults> Awaited { get; init; } = [];
}
