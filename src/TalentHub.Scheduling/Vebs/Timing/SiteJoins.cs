using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Scheduling.Vebs.Packing;
using TalentHub.Scheduling.Vebs.Problem;

namespace TalentHub.Scheduling.Vebs.Timing;

/// <summary>
/// Lets candidates without a place join sessions that are there: a practical session with a station left, a review with a candidate less than its group
/// may have. Nobody moves for it, and no other panel is needed.
/// </summary>
internal sealed class SiteJoins(SiteFrame frame, SiteBoard board)
{
    private readonly SiteMoves _moves = new(frame, board);

    /// <summary>Joins where that is cheaper than a session of their own: groups split cost less than the panel.</summary>
    internal void JoinSmall()
    {
        var weights = frame.Problem.Instance.Weights;
        foreach (var unit in Waiting().Where(unit => unit.Part == ExamPart.Review ? unit.Size < frame.Problem.Rules.Min(rules => rules.ReviewGroup)
            : unit.Size * weights.GroupSplit < weights.PracticeSession).ToList())
        {
            Join(unit);
        }
    }

    /// <summary>Joins for whoever has no place.</summary>
    internal void JoinAll() => Waiting().ToList().ForEach(Join);

    private IEnumerable<Unit> Waiting() => frame.Units.Where(unit => unit is { Part: not ExamPart.Theory, Time: < 0, Pin: null });

    // Who finds no session to join stays with the others, or is reviewed alone where those cannot come.
    private void Join(Unit unit)
    {
        var rest = (Unit?)null;
        foreach (var member in unit.Members.ToList())
        {
            frame.Problem.Pulse.Beat();
            var one = unit.Size == 1 ? unit : frame.Split(unit, [member]);
            if (Best(one) is { } session)
            {
                Join(one, session);
            }
            else if (one.Part == ExamPart.Review && _moves.PutBest(one))
            {
                continue;
            }
            else if (rest is null)
            {
                rest = one;
            }
            else
            {
                frame.Merge(one, rest);
            }
        }
    }

    private void Join(Unit one, Unit session)
    {
        var (time, place) = (session.Time, session.Place);
        board.Take(session);
        frame.Merge(one, session);
        board.Put(session, time, place);
    }

    // Best one whose panel need not change, on a day on which the candidate comes anyway, among those of the same employer.
    private Unit? Best(Unit one)
    {
        var willing = frame.Eligibility.Willing(one).ToHashSet();
        return frame.Units.Where(session => CanJoin(one, session)).Select(session => (Session: session, Panel: Panel(one, session, willing)))
            .Where(option => option.Panel == true || (option.Panel == false && option.Session.Pin is null))
            .OrderByDescending(option => option.Panel).ThenByDescending(option => Comes(one, option.Session.Time / frame.Problem.Grid.Starts))
            .ThenByDescending(option => option.Session.Members.Exists(member => member.Employer == one.Members[0].Employer)).ThenBy(option => option.Session.Time)
            .Select(option => option.Session).FirstOrDefault();
    }

    private bool CanJoin(Unit one, Unit session)
    {
        if (session == one || session.Part != one.Part || session.Track != one.Track || session.Site != one.Site || session.Time < 0 || !board.CanAttend(one, session.Time))
        {
            return false;
        }

        return one.Part == ExamPart.Review
            ? session.Size < frame.Problem.Rules[session.Time / frame.Problem.Grid.Starts].ReviewGroup && (!one.Access || frame.RoomsOf(one).All(room => room.Accessible))
            : session.Size < session.Place!.Stations.GetValueOrDefault(frame.Problem.Track(one.Track).StationType) && (session.Place.Accessible || !one.Access)
                && board.Equipped(one, session.Time);
    }

    // Whether the panel of a session may stay as it is; nothing where none could be found.
    private bool? Panel(Unit one, Unit session, HashSet<Staff> willing)
    {
        var (day, mask) = (session.Time / frame.Problem.Grid.Starts, session.Masks[session.Time]);
        var now = frame.Eligibility.Willing(session).FindAll(person => (person.Away[day] & mask) == 0 && frame.Eligibility.On(person, session, day));
        var (still, seats) = (now.Count(willing.Contains), frame.Panel(session, day, session.Size + 1));
        return still < seats ? null : still == now.Count && seats == frame.Panel(session, day);
    }

    private bool Comes(Unit one, int day) => one.Trips.Exists(trip => trip.Count > 0 && Array.Exists(trip.Units, unit => unit is { Time: >= 0 } && unit.Time / frame.Problem.Grid.Starts == day));
}
