using TalentHub.People.Domain.Persons;
using TalentHub.People.Domain.Rosters;
using TalentHub.People.Store;
using TalentHub.Training.Domain.Classes;

namespace TalentHub.Training.Store;

/// <summary>Holds the students of a roster against persons and classes. The dry run and the registration use the same.</summary>
public sealed class StudentMatcher(PersonRegistry persons, ClassQueries classes)
{
    /// <summary>Who can be enrolled; who is in the class is left as is, who is in another class of the school is refused.</summary>
    public async Task<StudentMatches> Match(
        Guid classId, Guid schoolId, IReadOnlyList<PersonEntry> students, CancellationToken cancel = default)
    {
        var matches = await persons.Match(students, cancel);
        var standings = await classes.Standings(schoolId, [.. matches.Matches.Where(m => m.New is null).Select(m => m.PersonId)], cancel);
        var judged = matches.Matches.Select(m => (Match: m, Finding: Judge(m, classId, standings.GetValueOrDefault(m.PersonId)))).ToList();
        return new(
            [.. matches.Problems.Select(p => RosterFinding.Refused(p.Row ?? 0, [p])).Concat(judged.Select(j => j.Finding)).OrderBy(f => f.Row)],
            [.. judged.Where(j => j.Finding.Verdict == RosterVerdict.Valid).Select(j => j.Match)]);
    }

    private static RosterFinding Judge(PersonMatch match, Guid classId, StudentStanding? standing)
    {
        var (row, key) = (match.Entry.Row, Convert.ToHexString(match.Hash));
        return standing is null ? RosterFinding.Valid(row, key)
            : standing.ClassId == classId ? RosterFinding.Already(row, key, ClassProblem.AlreadyEnrolled.With().At(row, PersonColumns.DocumentNumber))
            : RosterFinding.Refused(
                row, [ClassProblem.InAnotherClass.With(("class", standing.ClassName)).At(row, PersonColumns.DocumentNumber)]);
    }
}
