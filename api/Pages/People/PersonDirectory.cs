using Microsoft.EntityFrameworkCore;
using TalentHub.Api.Pages.Lists;
using TalentHub.Certification.Store;
using TalentHub.People.Store;
using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Training.Store;

namespace TalentHub.Api.Pages.People;

/// <summary>Persons as the bureau's list and record show them.</summary>
public sealed class PersonDirectory(PeopleContext people, TrainingContext training, CertificationContext certification)
{
    /// <summary>What the list's address holds. A document number is never in it: it is searched for by a form.</summary>
    public static readonly ListDefinition Definition = new()
    {
        Path = "/people", SortKeys = ["name", "known"], Filters = [ListFilter.Text("name"), ListFilter.OneOf<IdentityDocumentKind>("kind")],
    };

    /// <summary>The persons under the filters in the order that was asked for; names by their beginning.</summary>
    public IQueryable<PersonListRow> Rows(ListQuery query) => Ordered(Matching(query), query);

    /// <summary>One page.</summary>
    public async Task<ListPage<PersonListRow>> Page(ListQuery query, CancellationToken cancel)
    {
        var rows = Rows(query);
        return new(await rows.Skip(query.Offset).Take(query.PageSize).ToListAsync(cancel), await rows.CountAsync(cancel));
    }

    /// <summary>One person within the reader's scope.</summary>
    public Task<PersonListRow?> Find(Guid id, CancellationToken cancel) => people.Persons.SingleOrDefaultAsync(p => p.Id == id, cancel);

    /// <summary>Persons whose name begins so.</summary>
    public Task<List<PersonListRow>> Named(string name, int most, CancellationToken cancel) =>
        people.Persons.Where(p => p.Name.StartsWith(name)).OrderBy(p => p.Name).ThenBy(p => p.Id).Take(most).ToListAsync(cancel);

    /// <summary>The person's classes, the newest first.</summary>
    public IQueryable<PersonClass> Classes(Guid id) => training.Enrolments.Where(e => e.PersonId == id)
        .OrderByDescending(e => e.EnrolledOn).ThenBy(e => e.Id)
        .Select(e => new PersonClass(e.ClassId, e.Class!.Name, e.Class.SchoolId, e.Class.School!.Name, e.State, e.EnrolledOn, e.LeftOn));

    /// <summary>The person's certificates, the newest first.</summary>
    public IQueryable<CertificateRow> Certificates(Guid id) =>
        certification.Certificates.Where(c => c.PersonId == id).OrderByDescending(c => c.IssuedOn).ThenBy(c => c.Number);

    /// <summary>The person's engagements as an expert, the newest first.</summary>
    public IQueryable<EngagementRow> Engagements(Guid id) =>
        people.Engagements.Where(e => e.PersonId == id).OrderByDescending(e => e.StartsOn).ThenBy(e => e.Id);

    private IQueryable<PersonListRow> Matching(ListQuery query)
    {
        var rows = people.Persons.AsQueryable();
        if (query.Filter("name") is { Length: > 0 } name)
        {
            rows = rows.Where(p => p.Name.StartsWith(name));
        }

        return Enum.TryParse<IdentityDocumentKind>(query.Filter("kind"), out var kind) ? rows.Where(p => p.DocumentKind == kind) : rows;
    }

    private static IOrderedQueryable<PersonListRow> Ordered(IQueryable<PersonListRow> rows, ListQuery query) => (query.Sort, query.Descending) switch
    {
        ("known", false) => rows.OrderBy(p => p.CreatedAt).ThenBy(p => p.Id),
        ("known", true) => rows.OrderByDescending(p => p.CreatedAt).ThenBy(p => p.Id),
        (_, false) => rows.OrderBy(p => p.Name).ThenBy(p => p.Id),
        _ => rows.OrderByDescending(p => p.Name).ThenBy(p => p.Id),
    };
}
