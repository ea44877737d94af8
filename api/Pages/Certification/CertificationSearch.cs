using Microsoft.EntityFrameworkCore;
using TalentHub.Api.Hosting;
using TalentHub.Api.Localisation;
using TalentHub.Api.Pages.Search;
using TalentHub.Certification.Store;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Api.Pages.Certification;

/// <summary>Finds certificates by the beginning of number or name, batches by title, candidates by name.</summary>
public sealed class CertificationSearch(CertificationContext context, Caller caller, Texts texts) : ISearchSource
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<SearchHit>> Find(string text, CancellationToken cancel)
    {
        if (caller.Role is not (Role.School or Role.Enterprise or Role.BureauClerk or Role.BureauReviewer or Role.BureauApprover or Role.Auditor))
        {
            return [];
        }

        var number = text.ToUpperInvariant();
        var certificates = await context.Certificates.Where(c => c.Number.StartsWith(number) || c.HolderName.StartsWith(text))
            .OrderBy(c => c.Number).Take(ISearchSource.Most).ToListAsync(cancel);
        var batches = await context.Batches.Where(b => b.Title.Contains(text))
            .OrderByDescending(b => b.ChangedAt).Take(ISearchSource.Most).ToListAsync(cancel);
        var candidates = await context.Registrations.Where(r => r.Name.StartsWith(text) && r.State == "Registered")
            .OrderByDescending(r => r.Id).Take(ISearchSource.Most).ToListAsync(cancel);
        SearchHit[] hits =
        [
            .. certificates.Select(c => new SearchHit($"/certificates/{c.Number}", "certification.search.certificate", c.Number)
            {
                Note = $"{c.HolderName} · {c.OccupationName} · {texts.Of(c.State)}", Icon = "certificate",
            }),
            .. batches.Select(b => new SearchHit($"/batches/{b.Id}", "certification.search.batch", b.Title)
            {
                Note = $"{b.BodyName} · {texts.Of(b.State)}", Icon = "calendar-event",
            }),
            .. candidates.Select(c => new SearchHit(
                $"/batches/{c.BatchId}?tab=candidates&q={Uri.EscapeDataString(c.Name)}", "certification.search.candidate", c.Name)
            {
                Note = $"{c.DocumentMask} · {texts.Level(c.Level)}", Icon = "users",
            }),
        ];
        return [.. hits.Take(ISearchSource.Most)];
    }
}
