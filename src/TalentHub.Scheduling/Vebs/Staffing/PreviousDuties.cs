using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Scheduling.Vebs.Packing;
using TalentHub.Scheduling.Vebs.Problem;

namespace TalentHub.Scheduling.Vebs.Staffing;

/// <summary>Who was on duty in a plan before, found by place and time, or by candidate and time.</summary>
internal sealed class PreviousDuties
{
    private readonly Dictionary<(string Place, DateOnly Date, int Start), IReadOnlyList<string>> _people = [];
    private readonly Dictionary<(string Candidate, DateOnly Date, int Start), IReadOnlyList<string>> _peopleOf = [];

    internal PreviousDuties(VebsPlan? before)
    {
        foreach (var sitting in before?.Theory ?? [])
        {
            Add(sitting.Room, sitting.Date, sitting.Start, sitting.Candidates, sitting.Invigilators);
        }

        foreach (var session in before?.Practice ?? [])
        {
            Add(session.Workshop, session.Date, session.Start, session.Candidates, session.Panel);
        }

        foreach (var review in before?.Reviews ?? [])
        {
            Add(review.Room, review.Date, review.Start, review.Candidates, review.Panel);
        }
    }

    /// <summary>How many of those who were on a pinned duty before are on it no more.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="duties">The duties.</param>
    /// <param name="rooms">Where the reviews are.</param>
    internal int LostOfPinned(VebsProblem problem, List<Duty> duties, IReadOnlyDictionary<Unit, Place> rooms) =>
        Of(problem, duties, rooms).Count(was => IsPinned(problem, duties[was.Duty]) && !duties[was.Duty].Has(was.Person));

    private static bool IsPinned(VebsProblem problem, Duty duty) => duty.Session is { } session
        ? session.Pin is not null : duty.Sitting!.Members.Exists(member => problem.Pins.ContainsKey((member.Number, ExamPart.Theory)));

    /// <summary>Persons for those of the duties that were there before.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="duties">The duties.</param>
    /// <param name="rooms">Where the reviews are.</param>
    internal IEnumerable<(int Duty, Staff Person)> Of(VebsProblem problem, List<Duty> duties, IReadOnlyDictionary<Unit, Place> rooms)
    {
        if (_people.Count == 0)
        {
            yield break;
        }

        var numbers = problem.People.ToDictionary(person => person.Source.Id);
        for (var at = 0; at < duties.Count; at++)
        {
            foreach (var id in Of(problem, duties[at], rooms))
            {
                if (numbers.TryGetValue(id, out var person))
                {
                    yield return (at, person);
                }
            }
        }
    }

    // Those who were in the place then; where nothing was, those who were with the candidates then, in another room.
    private IReadOnlyList<string> Of(VebsProblem problem, Duty duty, IReadOnlyDictionary<Unit, Place> rooms)
    {
        var time = duty.Session?.Time ?? duty.Sitting!.Time;
        var (date, start) = (problem.Instance.Dates[time / problem.Grid.Starts], problem.Grid.Clock(time % problem.Grid.Starts));
        var place = duty.Sitting?.Room ?? duty.Session!.Place ?? rooms.GetValueOrDefault(duty.Session);
        if (place is not null && _people.TryGetValue((place.Id, date, start), out var there))
        {
            return there;
        }

        return (duty.Sitting?.Members ?? duty.Session!.Members).Select(member => _peopleOf.GetValueOrDefault((member.Source.Id, date, start))).OfType<IReadOnlyList<string>>()
            .CountBy(people => people).OrderByDescending(people => people.Value).Select(people => people.Key).FirstOrDefault([]);
    }

    private void Add(string place, DateOnly date, int start, IReadOnlyList<string> candidates, IReadOnlyList<string> people)
    {
        _people[(place, date, start)] = people;
        foreach (var candidate in candidates)
        {
            _peopleOf[(candidate, date, start)] = people;
        }
    }
}
