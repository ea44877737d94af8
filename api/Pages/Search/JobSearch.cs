using TalentHub.Api.Hosting;
using TalentHub.Api.Localisation;
using TalentHub.Api.Pages.Audit;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Store.Jobs;

namespace TalentHub.Api.Pages.Search;

/// <summary>Finds runs of jobs by title or by who asked for them.</summary>
public sealed class JobSearch(JobRunQueries runs, Caller caller, Texts texts) : ISearchSource
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<SearchHit>> Find(string text, CancellationToken cancel) =>
        [.. (await runs.List(new JobRunFilter(Text: text), caller.Role == Role.Administrator, skip: 0, ISearchSource.Most, cancel)).Select(run =>
            new SearchHit($"/jobs/{run.Id}", "subject.job-run", run.Title) { Note = $"{texts.Of(run.State)} · {texts.Actor(run.StartedByName)}", Icon = "activity" })];
}
