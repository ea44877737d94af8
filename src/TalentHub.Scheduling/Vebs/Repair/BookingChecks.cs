using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Scheduling.Vebs.Problem;

namespace TalentHub.Scheduling.Vebs.Repair;

/// <summary>Whether a published assignment is still possible as far as day, place and candidate go.</summary>
internal sealed class BookingChecks
{
    private readonly VebsProblem _problem;
    private readonly Dictionary<DateOnly, int> _days;
    private readonly Dictionary<string, Place> _places;
    private readonly Dictionary<string, Member> _members;

    internal BookingChecks(VebsInstance instance)
    {
        _problem = new(instance);
        _days = instance.Dates.Select((date, day) => (date, day)).ToDictionary(x => x.date, x => x.day);
        _places = _problem.Rooms.Concat(_problem.Workshops).ToDictionary(place => place.Id);
        _members = _problem.Members.ToDictionary(member => member.Source.Id);
    }

    internal MoveReason? Lost(Booking booking)
    {
        var member = _members[booking.Candidate];
        if (!_days.TryGetValue(booking.Date, out var day) || !_problem.Offered[day] || _problem.Grid.StartAt(booking.Start) is not (>= 0 and var start))
        {
            return MoveReason.DateCancelled;
        }

        var mask = _problem.Grid.Mask(start, _problem.Grid.TicksOf(Minutes(booking.Part, member, _problem.Rules[day])));
        if (!_places.TryGetValue(booking.Place, out var place) || (place.Closed[day] & mask) != 0 || mask == 0 || (member.Source.Access && !place.Accessible))
        {
            return MoveReason.PlaceLost;
        }

        return member.Away is { } away && (away[day] & mask) != 0 ? MoveReason.CandidateAway : null;
    }

    private int Minutes(ExamPart part, Member member, RuleSet rules) => part switch
    {
        ExamPart.Theory => member.TheoryMinutes(_problem.Track(member.Track), rules),
        ExamPart.Practice => _problem.Track(member.Track).PracticeMinutes,
        ExamPart.Review => rules.ReviewMinutes * rules.ReviewGroup,
    };
}
