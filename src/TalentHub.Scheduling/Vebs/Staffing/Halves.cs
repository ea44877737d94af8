using TalentHub.Scheduling.Vebs.Problem;

namespace TalentHub.Scheduling.Vebs.Staffing;

/// <summary>
/// At which site each person is in each half of a day. Between sites that are planned together a person may go at noon, if there is time for the way and the margin
/// of the rules (H14).
/// </summary>
internal sealed class Halves
{
    /// <summary>At one site in the first half of the day, at another in the second.</summary>
    private const int Two = -1;
    private readonly VebsProblem _problem;
    private readonly ulong _morning;
    private readonly int[] _areaOf;
    private readonly int[] _siteIn;

    internal Halves(VebsProblem problem, IReadOnlyList<Area> areas)
    {
        (_problem, _morning, _areaOf) = (problem, problem.Grid.Morning, new int[problem.Instance.Sites.Count]);
        _siteIn = new int[problem.People.Length * problem.Days * 2];
        for (var area = 0; area < areas.Count; area++)
        {
            Array.ForEach(areas[area].Sites, site => _areaOf[site] = area);
        }
    }

    /// <summary>A person who is on duty at other sites on a day can take a duty too.</summary>
    /// <param name="at">Person and day.</param>
    /// <param name="busy">When the person is on duty.</param>
    /// <param name="duty">The duty.</param>
    internal bool CanGo(int at, ulong busy, Duty duty)
    {
        var (before, after) = (busy & _morning, busy & ~_morning);
        return (before == 0 || _siteIn[at * 2] == duty.Site || ((duty.Mask & _morning) == 0 && Reaches(_siteIn[at * 2], before, duty.Site, duty.Mask, duty.Day)))
            && (after == 0 || _siteIn[(at * 2) + 1] == duty.Site || ((duty.Mask & ~_morning) == 0 && Reaches(duty.Site, duty.Mask, _siteIn[(at * 2) + 1], after, duty.Day)));
    }

    /// <summary>Writes down that a person has taken a duty, or left it, and answers the site of the whole day.</summary>
    internal int Set(int at, ulong busy, Duty duty)
    {
        var (before, after) = ((busy & _morning) != 0, (busy & ~_morning) != 0);
        if ((busy & duty.Mask) != 0)
        {
            _siteIn[at * 2] = (duty.Mask & _morning) != 0 ? duty.Site : _siteIn[at * 2];
            _siteIn[(at * 2) + 1] = (duty.Mask & ~_morning) != 0 ? duty.Site : _siteIn[(at * 2) + 1];
        }

        return before && after ? _siteIn[at * 2] == _siteIn[(at * 2) + 1] ? _siteIn[at * 2] : Two
            : before ? _siteIn[at * 2] : after ? _siteIn[(at * 2) + 1] : duty.Site;
    }

    private bool Reaches(int from, ulong until, int to, ulong since, int day) => _areaOf[from] == _areaOf[to]
        && _problem.Way(from, to, day) is { } way && _problem.Grid.ClockAt(since) - _problem.Grid.ClockAfter(until) >= way;
}
