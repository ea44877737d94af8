namespace TalentHub.Scheduling.Vebs.Problem;

/// <summary>Which candidates are examined at which site, and which persons are asked there first.</summary>
internal sealed class SiteMembers
{
    private readonly ILookup<int, Member> _members;
    private readonly ILookup<int, Staff> _people;

    internal SiteMembers(VebsProblem problem)
    {
        var stations = problem.Workshops.SelectMany(workshop => workshop.Stations.Where(type => type.Value > 0).Select(type => (workshop.Site, type.Key))).ToHashSet();
        _members = problem.Members.Where(member => member.Source.Parts.Count > 0).ToLookup(member => SiteOf(problem, member, stations));
        Sites = [.. _members.Select(site => site.Key).Order()];
        _people = problem.People.ToLookup(person => _members.Contains(person.Home) || Sites.Count == 0 ? person.Home : Nearest(problem, person.Home));
    }

    /// <summary>Sites at which somebody is examined.</summary>
    internal IReadOnlyList<int> Sites { get; }

    internal List<Member> MembersOf(int site) => [.. _members[site]];

    internal List<Staff> PeopleOf(int site) => [.. _people[site]];

    // The nearest of the candidate's sites that has the stations for the track.
    private static int SiteOf(VebsProblem problem, Member member, HashSet<(int, string)> stations)
    {
        var sites = member.Source.Sites.Select(problem.SiteOf).ToList();
        var able = sites.FindIndex(site => !member.Needs(Model.ExamPart.Practice) || stations.Contains((site, problem.Track(member.Track).StationType)));
        return sites[Math.Max(0, able)];
    }

    // Who lives where nothing happens works at the nearest site where something does.
    private int Nearest(VebsProblem problem, int home)
    {
        var travel = problem.Instance.Sites[home].Travel;
        return Sites.MinBy(site => travel.TryGetValue(problem.Instance.Sites[site].Id, out var minutes) ? minutes : int.MaxValue);
    }
}
