namespace TalentHub.Certification.Domain.Batches;

/// <summary>What a room of a batch can be used for.</summary>
public enum VenueKind
{
    /// <summary>Desks for theory.</summary>
    TheoryRoom,

    /// <summary>Stations for practice.</summary>
    Workshop,

    /// <summary>A table for panel reviews.</summary>
    ReviewRoom,
}
