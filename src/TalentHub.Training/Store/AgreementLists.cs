using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace TalentHub.Training.Store;

/// <summary>Agreements within the reader's scope.</summary>
public sealed class AgreementLists(TrainingContext context)
{
    private static readonly Expression<Func<AgreementRow, AgreementLine>> Line = a => new AgreementLine(
        a.Id, a.State, a.SchoolId, a.School!.Name, a.EnterpriseId, a.Enterprise!.Name, a.Enterprise.CreditCode, a.Kind, a.StartsOn, a.EndsOn,
        a.SignedAt, a.ChangedAt);

    /// <summary>A page of agreements.</summary>
    public Task<TrainingPage<AgreementLine>> List(AgreementFilter filter, CancellationToken cancel) =>
        Paging.Of(Ordered(Matching(filter), filter.Sort, filter.Descending).Select(Line), filter.Skip, filter.Take, cancel);

    /// <summary>One agreement, or null.</summary>
    public Task<AgreementLine?> Find(Guid id, CancellationToken cancel) =>
        context.Agreements.Where(a => a.Id == id).Select(Line).SingleOrDefaultAsync(cancel);

    private IQueryable<AgreementRow> Matching(AgreementFilter filter)
    {
        var agreements = context.Agreements.Where(a =>
            (filter.State == null || a.State == filter.State) && (filter.Kind == null || a.Kind == filter.Kind)
            && (filter.SchoolId == null || a.SchoolId == filter.SchoolId) && (filter.EnterpriseId == null || a.EnterpriseId == filter.EnterpriseId));
        if (string.IsNullOrWhiteSpace(filter.Text))
        {
            return agreements;
        }

        var pattern = Paging.Pattern(filter.Text);
        return agreements.Where(a => EF.Functions.ILike(a.Enterprise!.Name, pattern) || EF.Functions.ILike(a.School!.Name, pattern));
    }

    private static IQueryable<AgreementRow> Ordered(IQueryable<AgreementRow> agreements, AgreementSort sort, bool descending) => sort switch
    {
        AgreementSort.Signed => Paging.By(agreements, a => a.SignedAt, descending).ThenBy(a => a.Id),
        AgreementSort.School => Paging.By(agreements, a => a.School!.Name, descending).ThenBy(a => a.Id),
        AgreementSort.Enterprise => Paging.By(agreements, a => a.Enterprise!.Name, descending).ThenBy(a => a.Id),
        AgreementSort.StartsOn => Paging.By(agreements, a => a.StartsOn, descending).ThenBy(a => a.Id),
        AgreementSort.EndsOn => Paging.By(agreements, a => a.EndsOn, descending).ThenBy(a => a.Id),
    };
}
