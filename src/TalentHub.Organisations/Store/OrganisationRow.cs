using TalentHub.Organisations.Domain.Organisations;

namespace TalentHub.Organisations.Store;

/// <summary>An organisation as lists show one.</summary>
public sealed class OrganisationRow
{
    /// <summary>The organisation.</summary>
    public Guid Id { get; init; }

    /// <summary>What it is.</summary>
    public OrganisationKind Kind { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The credit code.</summary>
    public required string CreditCode { get; init; }

    /// <summary>The town or district.</summary>
    public required string District { get; init; }

    /// <summary>The kind of school.</summary>
    public SchoolType? SchoolType { get; init; }

    /// <summary>Whether a public body runs it.</summary>
    public bool IsPublic { get; init; }

    /// <summary>Whether it belongs to a Fortune 500 group.</summary>
    public bool IsFortune500 { get; init; }

    /// <summary>Where it stands.</summary>
    public OrganisationState State { get; init; }

    /// <summary>When it was entered.</summary>
    public DateTimeOffset RegisteredAt { get; init; }
}
