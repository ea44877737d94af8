using TalentHub.Platform.Domain.Jobs;

namespace TalentHub.Platform.Store.Jobs;

/// <summary>Which runs a list shows; each part is left out when null.</summary>
/// <param name="State">Only in this state.</param>
/// <param name="Text">Part of the title or of the name of whoever asked for it.</param>
/// <param name="From">The first instant of asking.</param>
/// <param name="SubjectKind">Only about a record of this kind.</param>
/// <param name="SubjectId">Only about the record of this id.</param>
public sealed record JobRunFilter(
    JobRunState? State = null, string? Text = null, DateTimeOffset? From = null, string? SubjectKind = null, string? SubjectId = null);
