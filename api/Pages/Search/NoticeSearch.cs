using TalentHub.Api.Localisation;
using TalentHub.Api.Pages.Notices;
using TalentHub.Platform.Store.Notices;

namespace TalentHub.Api.Pages.Search;

/// <summary>Finds public notices by title.</summary>
public sealed class NoticeSearch(NoticeQueries notices, Texts texts) : ISearchSource
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<SearchHit>> Find(string text, CancellationToken cancel) =>
        [.. (await notices.List(openOn: null, text, skip: 0, ISearchSource.Most, cancel)).Select(notice =>
            new SearchHit($"/notices/{notice.Id}", "subject.public-notice", notice.Title()) { Note = texts.Of(notice.State), Icon = "speakerphone" })];
}
