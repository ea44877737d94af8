using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Scheduling.Vebs.Packing;
using TalentHub.Scheduling.Vebs.Problem;

namespace TalentHub.Scheduling.Vebs.Timing;

/// <summary>
/// Who may judge a practical or review session: qualified on the day, senior where the level asks for it, and bound to withdraw from nobody. Where
/// those of the site cannot fill a panel, everybody is asked.
/// </summary>
internal sealed class Eligibility(VebsProblem problem, IReadOnlyList<Staff> people)
{
    private readonly Dictionary<(int Track, bool Senior), Staff[]> _ofTrack = [];

    /// <summary>Those of whom some day could be asked.</summary>
    internal List<Staff> Willing(Unit unit)
    {
        var employers = unit.Members.Select(member => member.Employer).Where(employer => employer >= 0).ToHashSet();
        var classes = unit.Members.Select(member => member.Class).Where(of => of >= 0).ToHashSet();
        var withdraw = problem.Rules.Any(rules => rules.EmployerWithdraws);
        return [.. Qualified(unit).Where(person => (!withdraw || !employers.Contains(person.Employer)) && !person.Classes.Overlaps(classes)
            && (person.Withdrawals.Count == 0 || !unit.Members.Any(member => person.Withdrawals.Contains(member.Number))))];
    }

    /// <summary>Those who are qualified on some day, whether they must withdraw or not.</summary>
    internal Staff[] Qualified(Unit unit)
    {
        var key = (unit.Track, unit.Part == ExamPart.Review);
        if (!_ofTrack.TryGetValue(key, out var qualified))
        {
            qualified = [.. people.Where(person => OnSomeDay(person, unit))];
            _ofTrack[key] = qualified = qualified.Length >= problem.Rules.Min(rules => rules.PanelMin) ? qualified
                : [.. problem.People.Where(person => OnSomeDay(person, unit))];
        }

        return qualified;
    }

    private bool OnSomeDay(Staff person, Unit unit) => Enumerable.Range(0, problem.Days).Any(day => On(person, unit, day));

    /// <summary>Qualified on that day.</summary>
    internal bool On(Staff person, Unit unit, int day) =>
        (unit.Part != ExamPart.Review || person.Senior) && person.Qualified(problem.Track(unit.Track), problem.Instance.Dates[day], problem.Rules[day]);
}
