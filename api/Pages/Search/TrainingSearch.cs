using Microsoft.EntityFrameworkCore;
using TalentHub.Api.Endpoints.Training;
using TalentHub.Api.Hosting;
using TalentHub.Training.Store;

namespace TalentHub.Api.Pages.Search;

/// <summary>Finds classes by name and agreements by the name of either side, within the reader's scope.</summary>
public sealed class TrainingSearch(ClassLists classes, AgreementLists agreements, Caller caller) : ISearchSource
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<SearchHit>> Find(string text, CancellationToken cancel)
    {
        if (!TrainingRoles.Readers.Contains(caller.Role))
        {
            return [];
        }

        var found = await classes.List(new() { Text = text, Descending = true, Take = ISearchSource.Most }, cancel);
        var signed = await agreements.List(new() { Text = text, Descending = true, Take = ISearchSource.Most }, cancel);
        return
        [
            .. found.Items.Select(c => new SearchHit($"/classes/{c.Id}", "subject.class", c.Name) { Note = c.SchoolName, Icon = "school" }),
            .. signed.Items.Select(a => new SearchHit($"/agreements/{a.Id}", "subject.agreement", a.EnterpriseName) { Note = a.SchoolName, Icon = "building-factory-2" }),
        ];
    }
}
