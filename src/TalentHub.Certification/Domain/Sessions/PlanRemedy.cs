namespace TalentHub.Certification.Domain.Sessions;

/// <summary>Something to add that the engine tried and found to help those without a place.</summary>
/// <param name="Kind">Invigilators, Supervisor, Examiners, Room, Workshop or Day.</param>
/// <param name="OccupationCode">The occupation of examiners or of a workshop's stations; null for the others.</param>
/// <param name="Count">How many of it.</param>
/// <param name="Day">The day that is added; null for the others.</param>
/// <param name="Helps">So many parts more have a place then.</param>
public sealed record PlanRemedy(string Kind, string? OccupationCode, int Count, DateOnly? Day, int Helps)
{
    /// <summary>The site at which a room or workshop is added; null where the batches have one site, and for what is at none.</summary>
    public string? Site { get; init; }
}
