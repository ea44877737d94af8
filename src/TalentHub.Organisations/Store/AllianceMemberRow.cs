namespace TalentHub.Organisations.Store;

/// <summary>A membership of an alliance; public.</summary>
public sealed class AllianceMemberRow
{
    /// <summary>The alliance.</summary>
    public Guid AllianceId { get; init; }

    /// <summary>The enterprise.</summary>
    public Guid EnterpriseId { get; init; }

    /// <summary>Since when.</summary>
    public DateOnly JoinedOn { get; init; }
}
