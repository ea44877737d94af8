using TalentHub.Platform.Domain.Audit;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Store.Audit;

namespace TalentHub.Api.Endpoints.Audit;

/// <summary>A committed command in the audit log.</summary>
/// <param name="Id">The entry; later ones have larger ids.</param>
/// <param name="OperationId">The operation that was committed.</param>
/// <param name="At">When.</param>
/// <param name="ActorId">Who.</param>
/// <param name="ActorName">Their name.</param>
/// <param name="OrganisationId">The organisation they acted for.</param>
/// <param name="Role">The role they acted in.</param>
/// <param name="Command">What was done.</param>
/// <param name="SubjectKind">The kind of the record.</param>
/// <param name="SubjectId">The record.</param>
/// <param name="SubjectName">What people call it, where it has a name.</param>
/// <param name="Reason">Why, where a reason was asked for.</param>
public sealed record AuditEntry(
    Guid Id, Guid OperationId, DateTimeOffset At, Guid ActorId, string ActorName, Guid? OrganisationId, Role Role, string Command, string SubjectKind,
    string SubjectId, string? SubjectName, string? Reason)
{
    /// <summary>What changed from what to what, masked, in the reader's words; null in lists.</summary>
    public IReadOnlyList<AuditChange>? Changes { get; init; }

    /// <summary>Whether it bears the time of the system: in a demonstration, whose own clock runs apart, both occur.</summary>
    public bool OnSystemClock { get; init; }

    /// <summary>The entry of a row with the name of its record.</summary>
    public static AuditEntry Of(AuditEntryRow row, IReadOnlyDictionary<(string Kind, string Id), string> names) =>
        new(row.Id, row.OperationId, row.At, row.ActorId, row.ActorName, row.OrganisationId, row.Role, row.Command, row.SubjectKind, row.SubjectId,
            names.GetValueOrDefault((row.SubjectKind, row.SubjectId)), row.Reason)
        {
            OnSystemClock = row.IsOnSystemClock,
        };
}
