using System.Numerics;
using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Scheduling.Vebs.Problem;

/// <summary>
/// What the sites can hold over all days, and how much of it is asked for: minutes of stations by type, of workshops that share types, of seats, of computers and of
/// equipment. A part takes as many minutes as the day has for each time it can be held.
/// </summary>
internal sealed class SiteLoads
{
    private readonly VebsProblem _problem;
    private readonly int _dayMinutes;
    private readonly Dictionary<(int Site, string Kind, string Type), long> _capacity = [];
    private readonly Dictionary<(int Site, string Kind, string Type), long> _asked = [];
    private readonly Dictionary<(int Site, string Type), string> _family = [];
    private readonly Dictionary<int, int> _smallestRoom;
    private readonly Dictionary<(int Site, int Track, ExamPart Part, bool Access), bool> _holds = [];

    internal SiteLoads(VebsProblem problem)
    {
        (_problem, _dayMinutes) = (problem, problem.Grid.Ticks * problem.Grid.TickMinutes);
        _smallestRoom = problem.Rooms.GroupBy(room => room.Site).ToDictionary(site => site.Key, site => site.Min(room => room.Seats));
        Families();
        foreach (var workshop in problem.Workshops)
        {
            var (open, types) = (Open(workshop), workshop.Stations.Where(type => type.Value > 0).ToList());
            types.ForEach(type => Offer((workshop.Site, "stations", type.Key), type.Value * open));
            if (types.Count > 0)
            {
                Offer((workshop.Site, "workshops", _family[(workshop.Site, types[0].Key)]), types.Max(type => type.Value) * open);
            }
        }

        foreach (var room in problem.Rooms)
        {
            Offer((room.Site, "seats", ""), room.Seats * Open(room));
            Offer((room.Site, "computers", ""), room.Computers * Open(room));
        }

        foreach (var pool in problem.Instance.Equipment)
        {
            Offer((problem.SiteOf(pool.Site), "equipment", pool.Type), (long)pool.Count * _dayMinutes * problem.Days);
        }
    }

    /// <summary>The site has a place that could hold a candidate's part.</summary>
    internal bool Holds(int site, Member member, ExamPart part)
    {
        var key = (site, member.Track, part, member.Source.Access);
        return _holds.TryGetValue(key, out var holds) ? holds : _holds[key] = Holds(site, _problem.Track(member.Track), part, member.Source.Access);
    }

    /// <summary>The candidate's parts are done there.</summary>
    internal void Add(Member member, SiteOption at)
    {
        foreach (var (what, minutes) in Uses(member, at))
        {
            _asked[what] = _asked.GetValueOrDefault(what) + minutes;
        }
    }

    /// <summary>How full the fullest thing that a candidate uses would be, if so many more came there; 1 is full.</summary>
    internal double With(Member member, SiteOption at, int count) => Uses(member, at).Select(use =>
        (_asked.GetValueOrDefault(use.What) + ((double)count * use.Minutes)) / Math.Max(1, _capacity.GetValueOrDefault(use.What))).DefaultIfEmpty(0).Max();

    private bool Holds(int site, ExamTrack track, ExamPart part, bool access) => part == ExamPart.Practice
        ? Array.Exists(_problem.Workshops, workshop => workshop.Site == site && workshop.Stations.GetValueOrDefault(track.StationType) > 0 && (workshop.Accessible || !access))
            && track.Equipment.All(need => need.Value <= Pieces(site, need.Key))
        : Array.Exists(_problem.Rooms, room => room.Site == site && room.Seats > 0 && (room.Accessible || !access)
            && (part == ExamPart.Review || !track.Computer || room.Computers > 0));

    private int Pieces(int site, string type) => _problem.Instance.Equipment.Where(pool => _problem.SiteOf(pool.Site) == site && pool.Type == type).Sum(pool => pool.Count);

    // Types that are side by side in some workshop of a site take it from each other.
    private void Families()
    {
        foreach (var workshop in _problem.Workshops)
        {
            var types = workshop.Stations.Where(type => type.Value > 0).Select(type => type.Key).ToList();
            var known = types.Where(type => _family.ContainsKey((workshop.Site, type))).Select(type => _family[(workshop.Site, type)]).ToHashSet(StringComparer.Ordinal);
            var family = known.Min(StringComparer.Ordinal) ?? types.FirstOrDefault("");
            foreach (var joined in _family.Where(of => of.Key.Site == workshop.Site && known.Contains(of.Value)).Select(of => of.Key).ToList())
            {
                _family[joined] = family;
            }

            types.ForEach(type => _family[(workshop.Site, type)] = family);
        }
    }

    private IEnumerable<((int Site, string Kind, string Type) What, long Minutes)> Uses(Member member, SiteOption at)
    {
        var track = _problem.Track(member.Track);
        foreach (var part in member.Source.Parts)
        {
            var (site, rules) = (at.Of(part), _problem.Rules[0]);
            if (part == ExamPart.Practice)
            {
                var minutes = PerTime(track.PracticeMinutes);
                yield return ((site, "stations", track.StationType), minutes);
                yield return ((site, "workshops", _family.GetValueOrDefault((site, track.StationType), "")), minutes);
                foreach (var need in track.Equipment.Where(need => need.Value > 0))
                {
                    yield return ((site, "equipment", need.Key), need.Value * minutes);
                }
            }
            else if (part == ExamPart.Theory)
            {
                var minutes = PerTime(member.TheoryMinutes(track, rules));
                yield return ((site, "seats", ""), minutes);
                if (track.Computer)
                {
                    yield return ((site, "computers", ""), minutes);
                }
            }
            else
            {
                // A group takes a whole room.
                yield return ((site, "seats", ""), PerTime(rules.ReviewMinutes * rules.ReviewGroup) * _smallestRoom.GetValueOrDefault(site, 1) / Math.Max(1, rules.ReviewGroup));
            }
        }
    }

    private long PerTime(int minutes) => _dayMinutes / Math.Max(1, _problem.Grid.PerDay(_problem.Grid.TicksOf(minutes)));

    private long Open(Place place) => Enumerable.Range(0, _problem.Days).Where(day => _problem.Offered[day])
        .Sum(day => (long)(_problem.Grid.Ticks - BitOperations.PopCount(place.Closed[day])) * _problem.Grid.TickMinutes);

    private void Offer((int Site, string Kind, string Type) what, long minutes) => _capacity[what] = _capacity.GetValueOrDefault(what) + minutes;
}
