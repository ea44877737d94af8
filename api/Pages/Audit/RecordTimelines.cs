using TalentHub.Api.Hosting;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Store.Audit;

namespace TalentHub.Api.Pages.Audit;

/// <summary>What the timeline of one record tells whom: the same on pages and to programs.</summary>
public static class RecordTimelines
{
    /// <summary>Whether an entry is the record's own: a bulk command's is of the record that gave it, and what changed there is not of this one.</summary>
    public static bool IsOf(this AuditEntryRow entry, string kind, string id) =>
        entry.SubjectKind == kind
        && (entry.SubjectId == id || (Guid.TryParse(entry.SubjectId, out var subject) && Guid.TryParse(id, out var own) && subject == own));

    /// <summary>Whether the reader is told what changed from what to what. What the bureau notes on a record is not for those whom it is about.</summary>
    public static bool ShowsChanges(string kind, Caller reader) => kind switch
    {
        "objection" or "engagement" or "user" or "demonstration-clock" => false,
        "claim" => reader.DataScope.Everything,
        "expert" => reader.Role is not (Role.School or Role.Enterprise or Role.Expert),
        "class" or "agreement" or "organisation" or "alliance" or "filing" => reader.Role is not (Role.School or Role.Enterprise),
        _ => true,
    };
}
