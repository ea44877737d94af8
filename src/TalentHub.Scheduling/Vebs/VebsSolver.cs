using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Scheduling.Vebs.Problem;
using TalentHub.Scheduling.Vebs.Staffing;

namespace TalentHub.Scheduling.Vebs;

/// <summary>
/// Plans a batch, or several that share rooms and examiners. Sites do not compete for places, so each is planned by itself: units, then times, then
/// rooms, then who is on duty; last come those who must travel.
/// </summary>
public sealed class VebsSolver
{
    /// <summary>Without a number of steps given, small instances get many for each unit, and large ones so many in all.</summary>
    private const long StepsInAll = 30_000_000;
    private const int FewestSteps = 300;
    private const int MostSteps = 2000;
    private readonly VebsProblem _problem;
    private readonly VebsOptions _options;
    private readonly Func<VebsProgress, bool>? _observe;
    private readonly List<SitePlan> _sites;
    private readonly Lock _telling = new();
    private volatile bool _stopped;

    private VebsSolver(VebsInstance instance, VebsOptions options, Func<VebsProgress, bool>? observe)
    {
        (_problem, _options, _observe) = (new(instance), options, observe);
        var homes = new SiteMembers(_problem);
        _sites = [.. homes.Sites.Select(site => new SitePlan(_problem, site, homes.MembersOf(site), homes.PeopleOf(site), options.Seed))];
    }

    /// <summary>Plans.</summary>
    /// <param name="instance">The instance.</param>
    /// <param name="options">How long, and where chance begins.</param>
    /// <param name="observe">Hears of progress; false stops the search, and the plan is made of the best so far.</param>
    public static VebsPlan Solve(VebsInstance instance, VebsOptions options, Func<VebsProgress, bool>? observe = null) =>
        Solve(instance, options, observe, before: null);

    /// <summary>Plans, and leaves whoever was on duty before on duty where that is possible.</summary>
    internal static VebsPlan Solve(VebsInstance instance, VebsOptions options, Func<VebsProgress, bool>? observe, VebsPlan? before) =>
        new VebsSolver(instance, options, observe).Solve(new PreviousDuties(before));

    private VebsPlan Solve(PreviousDuties before)
    {
        var steps = _options.StepsPerUnit ?? (int)Math.Clamp(StepsInAll / Math.Max(1, _sites.Sum(site => (long)site.Frame.Units.Count)), FewestSteps, MostSteps);
        Each(VebsPhase.Construction, site => site.Construct((long)steps * site.Frame.Units.Count / 8, () => !_stopped));
        Each(VebsPhase.Times, site => site.SearchTimes((long)steps * site.Frame.Units.Count, () => !_stopped));
        var supervisors = new Supervisors(_problem);
        foreach (var site in _sites)
        {
            foreach (var day in supervisors.Find(site.Site, site.OpenDays))
            {
                site.Close(day);
            }
        }

        var board = new StaffBoard(_problem);
        board.Reserved.UnionWith(supervisors.All);
        Each(VebsPhase.Staff, site =>
        {
            site.ListDuties();
            site.FillDuties(board, before, (long)steps * site.Duties.Count, () => !_stopped);
        });
        var rescue = new Rescue(_problem, board);
        foreach (var site in _sites)
        {
            rescue.Help(site);
        }

        return new PlanWriter(_problem, _sites, supervisors).Write();
    }

    private void Each(VebsPhase phase, Action<SitePlan> work)
    {
        var done = 0;
        Parallel.ForEach(_sites, new ParallelOptions { MaxDegreeOfParallelism = _options.Threads }, site =>
        {
            work(site);
            lock (_telling)
            {
                _stopped |= _observe?.Invoke(new(phase, ++done, _sites.Count)) == false;
            }
        });
    }
}
