using TalentHub.Platform.Domain.Notices;

namespace TalentHub.Platform.Store.Notices;

/// <summary>The published list itself.</summary>
public sealed record NoticeList(IReadOnlyList<NoticeColumn> Columns, IReadOnlyList<NoticeLine> Lines);
