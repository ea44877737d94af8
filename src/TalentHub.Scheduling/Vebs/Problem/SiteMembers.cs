using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Scheduling.Vebs.Problem;

/// <summary>Which sites are planned together, which candidates are examined there, and which persons are asked there first.</summary>
internal sealed class SiteMembers
{
    private readonly SiteShares _shares;
    private readonly Dictionary<string, Member> _several;
    private readonly Dictionary<int, int> _areaOf = [];
    private readonly ILookup<int, Member> _members;
    private readonly ILookup<int, Staff> _people;

    internal SiteMembers(VebsProblem problem, SitesTried tried)
    {
        _shares = new(problem, tried);
        var examined = problem.Members.Where(member => member.Source.Parts.Count > 0).ToList();
        foreach (var member in examined)
        {
            foreach (var part in member.Source.Parts)
            {
                _areaOf.TryAdd(SiteOf(member, part), SiteOf(member, part));
            }
        }

        _several = examined.Where(member => member.Source.Sites.Count > 1).ToDictionary(member => member.Source.Id, StringComparer.Ordinal);
        _several.Values.ToList().ForEach(Join);
        var sites = _areaOf.Keys.Order().ToList();
        _people = problem.People.ToLookup(person => _areaOf.ContainsKey(person.Home) || sites.Count == 0 ? person.Home : Nearest(problem, person.Home, sites));
        Share(problem, sites);
        _members = examined.ToLookup(member => _areaOf[SiteOf(member, member.Source.Parts[0])]);
        Areas = [.. sites.GroupBy(site => _areaOf[site]).Select(area => new Area([.. area])).OrderBy(area => area.First)];
    }

    /// <summary>Sites at which somebody is examined, those together that are planned together.</summary>
    internal IReadOnlyList<Area> Areas { get; }

    internal List<Member> MembersOf(Area area) => [.. _members[_areaOf[area.First]]];

    internal List<Staff> PeopleOf(Area area) =>
        area.Sites.Length == 1 ? [.. _people[area.First]] : [.. area.Sites.SelectMany(site => _people[site]).OrderBy(person => person.Number)];

    /// <summary>Where a candidate does a part.</summary>
    internal int SiteOf(Member member, ExamPart part) => _shares.SiteOf(member, part);

    /// <summary>Writes down where parts were put in vain, and says whose have another site at which they could be.</summary>
    /// <param name="missing">What has no place.</param>
    /// <param name="tried">What was tried before.</param>
    internal HashSet<string> MoveOn(IReadOnlyList<Unscheduled> missing, SitesTried tried)
    {
        var moving = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in missing)
        {
            if (_several.TryGetValue(part.Candidate, out var member))
            {
                tried.Add(part.Candidate, part.Part, _shares.SiteOf(member, part.Part));
                _ = _shares.HasAnother(member, part.Part) && moving.Add(part.Candidate);
            }
        }

        return moving;
    }

    // The sites of a candidate's parts are planned together.
    private void Join(Member member)
    {
        foreach (var part in member.Source.Parts)
        {
            Join(SiteOf(member, member.Source.Parts[0]), SiteOf(member, part));
        }
    }

    private void Join(int one, int other)
    {
        var (into, from) = (Math.Min(_areaOf[one], _areaOf[other]), Math.Max(_areaOf[one], _areaOf[other]));
        foreach (var site in into == from ? [] : _areaOf.Keys.Where(site => _areaOf[site] == from).ToList())
        {
            _areaOf[site] = into;
        }
    }

    // Sites to which all people come from elsewhere share them with the nearest at which somebody is at home.
    private void Share(VebsProblem problem, List<int> sites)
    {
        var own = sites.FindAll(_people.Contains);
        foreach (var site in sites.Where(site => !_people.Contains(site)).ToList())
        {
            var known = own.FindAll(other => problem.Way(site, other, day: 0) is not null);
            if (known.Count > 0)
            {
                Join(site, Nearest(problem, site, known));
            }
        }
    }

    // Who lives where nothing happens works at the nearest site where something does.
    private static int Nearest(VebsProblem problem, int home, List<int> sites)
    {
        var travel = problem.Instance.Sites[home].Travel;
        return sites.MinBy(site => travel.TryGetValue(problem.Instance.Sites[site].Id, out var minutes) ? minutes : int.MaxValue);
    }
}
