using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Scheduling.Vebs.Problem;

namespace TalentHub.Scheduling.Vebs.Staffing;

/// <summary>Who was on duty in a plan before, found by place and time.</summary>
internal sealed class PreviousDuties
{
    private readonly Dictionary<(string Place, DateOnly Date, int Start), IReadOnlyList<string>> _people = [];

    internal PreviousDuties(VebsPlan? before)
    {
        foreach (var sitting in before?.Theory ?? [])
        {
            _people[(sitting.Room, sitting.Date, sitting.Start)] = sitting.Invigilators;
        }

        foreach (var session in before?.Practice ?? [])
        {
            _people[(session.Workshop, session.Date, session.Start)] = session.Panel;
        }

        foreach (var review in before?.Reviews ?? [])
        {
            _people[(review.Room, review.Date, review.Start)] = review.Panel;
        }
    }

    /// <summary>Persons for those of the duties that were there before.</summary>
    internal IEnumerable<(int Duty, Staff Person)> Of(VebsProblem problem, List<Duty> duties)
    {
        if (_people.Count == 0)
        {
            yield break;
        }

        var numbers = problem.People.ToDictionary(person => person.Source.Id);
        for (var at = 0; at < duties.Count; at++)
        {
            var time = duties[at].Session?.Time ?? duties[at].Sitting!.Time;
            var key = (Place(duties[at]), problem.Instance.Dates[time / problem.Grid.Starts], problem.Grid.Clock(time % problem.Grid.Starts));
            foreach (var id in _people.GetValueOrDefault(key, []))
            {
                if (numbers.TryGetValue(id, out var person))
                {
                    yield return (at, person);
                }
            }
        }
    }

    private static string Place(Duty duty) => duty.Sitting?.Room.Id ?? duty.Session!.Place?.Id ?? duty.Session.Pin?.Place ?? "";
}
