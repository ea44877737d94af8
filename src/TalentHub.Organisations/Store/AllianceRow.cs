using TalentHub.Organisations.Domain.Alliances;

namespace TalentHub.Organisations.Store;

/// <summary>An alliance as lists show one; public.</summary>
public sealed class AllianceRow
{
    /// <summary>The alliance.</summary>
    public Guid Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The day it was founded.</summary>
    public DateOnly FoundedOn { get; init; }

    /// <summary>Where it stands.</summary>
    public AllianceState State { get; init; }

    /// <summary>Its members.</summary>
    public ICollection<AllianceMemberRow> Members { get; init; } = [];
}
