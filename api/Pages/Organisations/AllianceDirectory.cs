using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using TalentHub.Api.Pages.Lists;
using TalentHub.Organisations.Domain.Alliances;
using TalentHub.Organisations.Store;

namespace TalentHub.Api.Pages.Organisations;

/// <summary>Alliances of school and industry as lists show them; they are public.</summary>
public sealed class AllianceDirectory(OrganisationsContext context)
{
    /// <summary>What the list's URL holds.</summary>
    public static readonly ListDefinition Definition = new()
    {
        Path = "/alliances", SortKeys = ["name", "founded", "members"],
        Filters = [ListFilter.Text("q"), ListFilter.OneOf<AllianceState>("state")],
    };

    private static readonly Expression<Func<AllianceRow, AllianceLine>> Line = a => new AllianceLine(a.Id, a.Name, a.FoundedOn, a.State, a.Members.Count);

    /// <summary>One page, each alliance with the number of its members.</summary>
    public async Task<ListPage<AllianceLine>> Page(ListQuery query, CancellationToken cancel)
    {
        var rows = Rows(query);
        return new(await rows.Skip(query.Offset).Take(query.PageSize).ToListAsync(cancel), await rows.CountAsync(cancel));
    }

    /// <summary>The alliances under the filters in the order that was asked for.</summary>
    public IQueryable<AllianceLine> Rows(ListQuery query)
    {
        var rows = context.Alliances.AsQueryable();
        if (query.Filter("q") is { Length: > 0 } text)
        {
            var pattern = TextPattern.Holding(text);
            rows = rows.Where(a => EF.Functions.ILike(a.Name, pattern));
        }

        if (Enum.TryParse<AllianceState>(query.Filter("state"), out var state))
        {
            rows = rows.Where(a => a.State == state);
        }

        return Ordered(rows, query).Select(Line);
    }

    /// <summary>One alliance with the number of its members.</summary>
    public Task<AllianceLine?> Find(Guid id, CancellationToken cancel) => context.Alliances.Where(a => a.Id == id).Select(Line).FirstOrDefaultAsync(cancel);

    /// <summary>The enterprises in an alliance, by name.</summary>
    public IQueryable<MemberLine> Members(Guid id) => context.AllianceMembers.Where(m => m.AllianceId == id)
        .Join(context.Organisations.IgnoreQueryFilters(), m => m.EnterpriseId, o => o.Id, (m, o) => new { o, m.JoinedOn })
        .OrderBy(member => member.o.Name).ThenBy(member => member.o.Id)
        .Select(member => new MemberLine(member.o.Id, member.o.Kind, member.o.Name, member.o.CreditCode, member.o.District, member.JoinedOn));

    private static IOrderedQueryable<AllianceRow> Ordered(IQueryable<AllianceRow> rows, ListQuery query) => (query.Sort, query.Descending) switch
    {
        ("founded", false) => rows.OrderBy(a => a.FoundedOn).ThenBy(a => a.Id),
        ("founded", true) => rows.OrderByDescending(a => a.FoundedOn).ThenBy(a => a.Id),
        ("members", false) => rows.OrderBy(a => a.Members.Count).ThenBy(a => a.Id),
        ("members", true) => rows.OrderByDescending(a => a.Members.Count).ThenBy(a => a.Id),
        (_, false) => rows.OrderBy(a => a.Name).ThenBy(a => a.Id),
        _ => rows.OrderByDescending(a => a.Name).ThenBy(a => a.Id),
    };
}
