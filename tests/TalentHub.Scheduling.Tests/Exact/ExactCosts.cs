using Google.OrTools.Sat;
using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Scheduling.Tests.Exact;

/// <summary>What sessions and the ways of candidates cost.</summary>
internal sealed class ExactCosts(ExactModel exact, Clock clock, List<CandidateKind> kinds, Dictionary<CandidateKind, List<Way>> ways)
{
    private readonly VebsInstance _instance = exact.Instance;

    internal LinearExpr Sum() => LinearExpr.Sum(exact.Events.Select(Of).Concat(ways.Values.SelectMany(of => of).Select(Of)).Concat(Splits()));

    private LinearExpr Of(Event happens)
    {
        var (weights, late) = (_instance.Weights, clock.LateSlots(happens.Start, happens.Minutes, exact.Rules(happens.Day).LateFrom));
        var price = happens.Part switch { ExamPart.Theory => weights.RoomSession, ExamPart.Practice => weights.PracticeSession, _ => 0 };
        return (price + (weights.LateSlot * late)) * happens.Open;
    }

    private LinearExpr Of(Way way) => ((_instance.Weights.ExtraDay * way.ExtraDays) + (_instance.Weights.IdleSlot * way.IdleSlots)) * way.Count;

    // Sessions of one employer, track and part above the fewest possible.
    private IEnumerable<LinearExpr> Splits()
    {
        foreach (var group in kinds.Where(kind => kind.First.Employer is not null).GroupBy(kind => (kind.First.Employer, kind.Track)))
        {
            foreach (var part in Enum.GetValues<ExamPart>().Where(part => group.Any(kind => kind.Needs(part))))
            {
                var most = Math.Max(1, part switch
                {
                    ExamPart.Theory => _instance.Rooms.Select(room => room.Seats).DefaultIfEmpty(1).Max(),
                    ExamPart.Practice => _instance.Workshops.Select(workshop => workshop.Stations.GetValueOrDefault(group.Key.Track.StationType)).DefaultIfEmpty(0).Max(),
                    _ => _instance.Rules.Max(rules => rules.ReviewGroup),
                });
                var members = group.Where(kind => kind.Needs(part)).Sum(kind => kind.Members.Count);
                var used = exact.Events.Where(happens => happens.Part == part && group.Any(happens.Present.ContainsKey)).Select(happens => Used(happens, group));
                yield return _instance.Weights.GroupSplit * (LinearExpr.Sum(used) - ((members + most - 1) / most));
            }
        }
    }

    private BoolVar Used(Event happens, IEnumerable<CandidateKind> group)
    {
        var used = exact.Model.NewBoolVar("");
        foreach (var kind in group.Where(happens.Present.ContainsKey))
        {
            exact.Model.Add(happens.Present[kind] <= used);
        }

        return used;
    }
}
