using Google.OrTools.Sat;
using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Scheduling.Tests.Exact;

/// <summary>Reads a solution as a plan: gives the counted places to candidates.</summary>
internal sealed class ExactPlan(VebsInstance instance, List<Event> events, Dictionary<CandidateKind, List<Way>> ways, CpSolver solver)
{
    private readonly Dictionary<Event, List<string>> _there = events.ToDictionary(happens => happens, _ => new List<string>());

    internal VebsPlan Read(IEnumerable<Supervision> supervision)
    {
        foreach (var kind in ways.Keys)
        {
            Seat(kind);
        }

        var open = events.Where(happens => solver.BooleanValue(happens.Open)).ToList();
        return new(
            VebsPlan.CurrentFormat, instance.Name,
            [.. open.Where(e => e.Part == ExamPart.Theory).Select(e => new TheorySitting(e.Place, instance.Dates[e.Day], e.Start, e.Minutes, _there[e], Staff(e)))],
            [.. open.Where(e => e.Part == ExamPart.Practice).Select(e => new PracticeSession(
                e.Place, e.Track!.Id, instance.Dates[e.Day], e.Start, _there[e], Staff(e), Staff(e)[0]))],
            [.. open.Where(e => e.Part == ExamPart.Review).Select(e => new ReviewSession(e.Place, instance.Dates[e.Day], e.Start, _there[e], Staff(e), Staff(e)[0]))],
            [.. supervision], []);
    }

    private void Seat(CandidateKind kind)
    {
        var going = ways[kind].SelectMany(way => Enumerable.Repeat(way, (int)solver.Value(way.Count))).Zip(kind.Members).ToList();
        foreach (var time in going.SelectMany(of => of.First.Times.Select(part => (part.Key, part.Value))).Distinct())
        {
            var ids = new Queue<string>(going.Where(of => of.First.Times.TryGetValue(time.Key, out var at) && at == time.Value).Select(of => of.Second.Id));
            foreach (var happens in events.Where(e => e.Part == time.Key && (e.Day, e.Start, e.Minutes) == time.Value && e.Count.ContainsKey(kind)))
            {
                for (var n = solver.Value(happens.Count[kind]); n > 0; n--)
                {
                    _there[happens].Add(ids.Dequeue());
                }
            }
        }
    }

    private List<string> Staff(Event happens) => [.. happens.Staff.Where(person => solver.BooleanValue(person.Value)).Select(person => person.Key.Id)];
}
