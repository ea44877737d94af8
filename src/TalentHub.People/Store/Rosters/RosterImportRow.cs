using TalentHub.People.Domain.Rosters;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.People.Store.Rosters;

/// <summary>An import as lists and the wizard show it.</summary>
public sealed class RosterImportRow
{
    /// <summary>The import.</summary>
    public Guid Id { get; init; }

    /// <summary>The kind of roster.</summary>
    public required string Kind { get; init; }

    /// <summary>What it is registered into.</summary>
    public Guid TargetId { get; init; }

    /// <summary>How that is called.</summary>
    public required string TargetTitle { get; init; }

    /// <summary>Whose it is.</summary>
    public Guid OrganisationId { get; init; }

    /// <summary>The stored file.</summary>
    public Guid FileId { get; init; }

    /// <summary>Its name.</summary>
    public required string FileName { get; init; }

    /// <summary>Where it stands.</summary>
    public RosterImportState State { get; init; }

    /// <summary>The run of the dry run.</summary>
    public Guid? CheckRun { get; init; }

    /// <summary>The run of the registration.</summary>
    public Guid? RegisterRun { get; init; }

    /// <summary>Rows in the file.</summary>
    public int Total { get; init; }

    /// <summary>Rows the dry run found valid.</summary>
    public int Valid { get; init; }

    /// <summary>Rows whose content was registered before.</summary>
    public int Already { get; init; }

    /// <summary>Rows refused, in the dry run or at registration.</summary>
    public int Refused { get; init; }

    /// <summary>Rows registered.</summary>
    public int Registered { get; init; }

    /// <summary>What is wrong with the file as a whole.</summary>
    public Problem? FileProblem { get; init; }

    /// <summary>Who uploaded it.</summary>
    public required string UploadedBy { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset UploadedAt { get; init; }

    /// <summary>When it last changed.</summary>
    public DateTimeOffset ChangedAt { get; init; }
}
