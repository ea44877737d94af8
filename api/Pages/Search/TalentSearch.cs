using Microsoft.EntityFrameworkCore;
using TalentHub.Api.Endpoints.People;
using TalentHub.Api.Hosting;
using TalentHub.Api.Localisation;
using TalentHub.Api.Pages.Lists;
using TalentHub.People.Store;
using TalentHub.Subsidies.Store;

namespace TalentHub.Api.Pages.Search;

/// <summary>Finds experts by name and claims by number or expert, within the reader's scope.</summary>
public sealed class TalentSearch(PeopleContext people, SubsidiesContext subsidies, Caller caller, Texts texts) : ISearchSource
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<SearchHit>> Find(string text, CancellationToken cancel)
    {
        if (!ExpertEndpoints.Readers.Contains(caller.Role))
        {
            return [];
        }

        var pattern = TextPattern.Holding(text);
        var experts = await people.Experts.Include(e => e.Person).Where(e => EF.Functions.ILike(e.Person!.Name, pattern))
            .OrderBy(e => e.Person!.Name).ThenBy(e => e.PersonId).Take(ISearchSource.Most).ToListAsync(cancel);
        var hits = experts.ConvertAll(e => new SearchHit($"/experts/{e.PersonId}", "subject.expert", e.Person!.Name)
        {
            Note = $"{e.Person!.DocumentMask} · {e.Speciality}", Icon = "users",
        });
        if (caller.Role != Platform.Domain.Commands.Role.School)
        {
            var persons = experts.ConvertAll(e => e.PersonId);
            var claims = await subsidies.Claims.Where(c => EF.Functions.ILike(c.Number, pattern) || persons.Contains(c.PersonId))
                .OrderByDescending(c => c.Id).Take(ISearchSource.Most).ToListAsync(cancel);
            hits.AddRange(claims.Select(c => new SearchHit($"/claims/{c.Id}", "subject.claim", c.Number)
            {
                Note = $"{c.Year} · {texts.Of(c.State)}", Icon = "file-invoice",
            }));
        }

        return [.. hits.Take(ISearchSource.Most)];
    }
}
