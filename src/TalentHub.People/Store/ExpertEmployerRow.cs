namespace TalentHub.People.Store;

/// <summary>An employer that named an expert when registering one, and so sees the record.</summary>
public sealed class ExpertEmployerRow
{
    /// <summary>The expert.</summary>
    public Guid PersonId { get; init; }

    /// <summary>The employer.</summary>
    public Guid EmployerId { get; init; }

    /// <summary>When it first named the expert.</summary>
    public DateTimeOffset NamedAt { get; init; }
}
