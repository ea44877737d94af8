using System.Text.Json.Serialization;
using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.People.Store;

/// <summary>A person as lists show one: the document masked.</summary>
public sealed class PersonListRow
{
    /// <summary>The person.</summary>
    public Guid Id { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The kind of document.</summary>
    public IdentityDocumentKind DocumentKind { get; init; }

    /// <summary>The document's number, masked.</summary>
    public required string DocumentMask { get; init; }

    /// <summary>The date of birth, where known.</summary>
    public DateOnly? BirthDate { get; init; }

    /// <summary>The mobile number, masked.</summary>
    public string? PhoneMask { get; init; }

    /// <summary>When the person became known.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>The row's own version (PostgreSQL's <c>xmin</c>): another one after each change.</summary>
    [JsonIgnore]
    public uint RowVersion { get; init; }
}
