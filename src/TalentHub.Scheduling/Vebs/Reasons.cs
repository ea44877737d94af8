using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Scheduling.Vebs.Packing;
using TalentHub.Scheduling.Vebs.Problem;
using TalentHub.Scheduling.Vebs.Timing;

namespace TalentHub.Scheduling.Vebs;

/// <summary>Which rule stands in the way of a unit that has no place.</summary>
internal static class Reasons
{
    internal static UnscheduledReason Of(Unit unit, SiteFrame frame)
    {
        var problem = frame.Problem;
        if (unit.Reason is { } known)
        {
            return known;
        }

        if (!Array.Exists(problem.Offered, offered => offered))
        {
            return UnscheduledReason.TooEarly;
        }

        if (Places(unit, frame) is { } place)
        {
            return place;
        }

        if (unit.Before.Exists(before => before.Time < 0))
        {
            return UnscheduledReason.EarlierPartMissing;
        }

        if (unit.Pin is not null)
        {
            return UnscheduledReason.PinImpossible;
        }

        return Array.Exists(unit.Masks, mask => mask != 0) ? UnscheduledReason.PlacesFull : People(unit, frame);
    }

    private static UnscheduledReason? Places(Unit unit, SiteFrame frame)
    {
        var (able, accessible) = unit.Part switch
        {
            ExamPart.Practice => (frame.Workshops.Any(w => w.Stations.GetValueOrDefault(frame.Problem.Track(unit.Track).StationType) > 0), unit.Places.Length > 0),
            ExamPart.Theory when frame.Problem.Track(unit.Track).Computer => (frame.Rooms.Any(r => r.Computers > 0), frame.Rooms.Any(r => r.Computers > 0 && (r.Accessible || !unit.Access))),
            _ => (frame.Rooms.Length > 0, frame.Rooms.Any(room => room.Accessible || !unit.Access)),
        };
        return !able ? UnscheduledReason.NoPlace : !accessible ? unit.Access ? UnscheduledReason.NotAccessible : UnscheduledReason.NoPlace : null;
    }

    private static UnscheduledReason People(Unit unit, SiteFrame frame)
    {
        var panel = Enumerable.Range(0, frame.Problem.Days).Min(day => frame.Panel(unit, day));
        return unit.Part == ExamPart.Theory ? UnscheduledReason.CandidateAway
            : frame.Eligibility.Qualified(unit).Length < panel ? UnscheduledReason.NoQualifiedExaminers
            : frame.Eligibility.Willing(unit).Count < panel ? UnscheduledReason.ExaminersWithdraw
            : unit.Members.Any(member => member.Away is not null) ? UnscheduledReason.CandidateAway : UnscheduledReason.ExaminersBusy;
    }
}
