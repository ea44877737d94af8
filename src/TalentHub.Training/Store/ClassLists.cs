using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using TalentHub.Training.Domain.Classes;

namespace TalentHub.Training.Store;

/// <summary>Classes and their students within the reader's scope.</summary>
public sealed class ClassLists(TrainingContext context)
{
    private static readonly Expression<Func<ClassRow, ClassLine>> Line = c => new ClassLine(
        c.Id, c.State, c.SchoolId, c.School!.Name, c.Name, c.OccupationCode, c.Level, c.Year, c.PartnerId, c.Partner!.Name, c.AgreementId,
        c.Students, c.OpenedAt, c.ChangedAt);

    /// <summary>A page of classes.</summary>
    public Task<TrainingPage<ClassLine>> List(ClassFilter filter, CancellationToken cancel) =>
        Paging.Of(Ordered(Matching(filter), filter.Sort, filter.Descending).Select(Line), filter.Skip, filter.Take, cancel);

    /// <summary>One class, or null.</summary>
    public Task<ClassLine?> Find(Guid id, CancellationToken cancel) =>
        context.Classes.Where(c => c.Id == id).Select(Line).SingleOrDefaultAsync(cancel);

    /// <summary>Some of the students of a class, by name.</summary>
    public Task<TrainingPage<StudentLine>> Students(
        Guid classId, EnrolmentState? state, string? text, int skip, int take, CancellationToken cancel)
    {
        var students = context.Enrolments.Where(e => e.ClassId == classId && (state == null || e.State == state));
        if (!string.IsNullOrWhiteSpace(text))
        {
            var pattern = Paging.Pattern(text);
            students = students.Where(e => EF.Functions.ILike(e.Person!.Name, pattern));
        }

        return Paging.Of(
            students.OrderBy(e => e.Person!.Name).ThenBy(e => e.Id).Select(e => new StudentLine(
                e.PersonId, e.Person!.Name, e.Person.DocumentMask, e.State, e.EnrolledOn, e.LeftOn, e.Reason)),
            skip, take, cancel);
    }

    private IQueryable<ClassRow> Matching(ClassFilter filter)
    {
        var classes = context.Classes.Where(c =>
            (filter.State == null || c.State == filter.State) && (filter.SchoolId == null || c.SchoolId == filter.SchoolId)
            && (filter.PartnerId == null || c.PartnerId == filter.PartnerId) && (filter.Level == null || c.Level == filter.Level)
            && (filter.OccupationCode == null || c.OccupationCode == filter.OccupationCode) && (filter.Year == null || c.Year == filter.Year));
        if (string.IsNullOrWhiteSpace(filter.Text))
        {
            return classes;
        }

        var pattern = Paging.Pattern(filter.Text);
        return classes.Where(c => EF.Functions.ILike(c.Name, pattern) || EF.Functions.ILike(c.School!.Name, pattern));
    }

    private static IQueryable<ClassRow> Ordered(IQueryable<ClassRow> classes, ClassSort sort, bool descending) => sort switch
    {
        ClassSort.Opened => Paging.By(classes, c => c.OpenedAt, descending).ThenBy(c => c.Id),
        ClassSort.Name => Paging.By(classes, c => c.Name, descending).ThenBy(c => c.Id),
        ClassSort.School => Paging.By(classes, c => c.School!.Name, descending).ThenBy(c => c.Id),
        ClassSort.Year => Paging.By(classes, c => c.Year, descending).ThenBy(c => c.Id),
        ClassSort.Students => Paging.By(classes, c => c.Students, descending).ThenBy(c => c.Id),
    };
}
