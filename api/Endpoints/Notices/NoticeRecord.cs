using TalentHub.Api.Endpoints.Shared;
using TalentHub.Platform.Domain.Notices;

namespace TalentHub.Api.Endpoints.Notices;

/// <summary>One notice with its list.</summary>
/// <param name="Notice">The notice.</param>
/// <param name="Columns">The headings of its list; null outside of the period, when the list is not shown.</param>
/// <param name="Lines">The lines asked for; null outside of the period.</param>
public sealed record NoticeRecord(NoticeEntry Notice, IReadOnlyList<NoticeColumn>? Columns, RowPage<NoticeLine>? Lines);
