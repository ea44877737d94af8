using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Scheduling.Vebs.Problem;
using TalentHub.Scheduling.Vebs.Repair;
using TalentHub.Scheduling.Vebs.Staffing;

namespace TalentHub.Scheduling.Vebs;

/// <summary>
/// Plans a batch, or several that share rooms and examiners. Sites do not compete for places, so each is planned by itself, or together with those at which its
/// candidates do other parts: units, then times, then rooms, then who is on duty; last come those who must travel, and those whom another of their sites can take.
/// </summary>
public sealed class VebsSolver
{
    /// <summary>Without a number of steps given, small instances get many for each unit, and large ones so many in all.</summary>
    private const long StepsInAll = 21_000_000;
    private const int FewestSteps = 300;
    private const int MostSteps = 1600;
    private const int Attempts = 2;

    /// <summary>So often whoever found no place is tried at another site: each time costs about as much as a first plan.</summary>
    private const int MostElsewhere = 3;

    /// <summary>Of so few candidates a site is planned a second time with its theory cut, which takes a second or two.</summary>
    private const int SmallSite = 60;

    /// <summary>Small sites are cut one after the other, in their order, up to so many candidates together: some seconds in all, however many sites there are.</summary>
    private const int SmallSites = 300;
    private readonly VebsProblem _problem;
    private readonly VebsOptions _options;
    private readonly Func<VebsProgress, bool>? _observe;
    private readonly SitesTried _tried;
    private readonly SiteMembers _homes;
    private readonly SitePlan[] _sites;
    private readonly int _steps;

    /// <summary>Sites whose second beginning comes off the search that follows.</summary>
    private readonly bool[] _begunTwice;
    private readonly RunJournal? _journal;
    private readonly IReadOnlyList<Booking>? _published;
    private readonly Lock _telling = new();
    private VebsPhase _phase;
    private int _sitesDone;
    private int _cut;
    private volatile bool _stopped;

    private VebsSolver(
        VebsInstance instance, VebsOptions options, Func<VebsProgress, bool>? observe, VebsPlan? before, SitesTried tried, IEnumerable<Booking>? kept = null,
        IReadOnlyList<Booking>? published = null)
    {
        (_options, _observe, _tried) = (options, observe, tried);
        _published = published;
        _problem = new(instance, new(options.Abort, observe is null ? null : Tell), kept, published, before);
        _homes = new(_problem, tried);
        _journal = options.Checkpoints is { } checkpoints ? new(instance, before, options, checkpoints) : null;
        _sites = [.. _homes.Areas.Select(area => Made(area, Beginning.First))];
        _begunTwice = new bool[_sites.Length];
        _steps = options.StepsPerUnit ?? (int)Math.Clamp(StepsInAll / Math.Max(1, _sites.Sum(site => (long)site.Frame.Units.Count)), FewestSteps, MostSteps);
    }

    /// <summary>Plans.</summary>
    /// <param name="instance">The instance.</param>
    /// <param name="options">How long, and where chance begins.</param>
    /// <param name="observe">Hears of progress; false stops the search, and the plan is made of the best so far.</param>
    public static VebsPlan Solve(VebsInstance instance, VebsOptions options, Func<VebsProgress, bool>? observe = null) =>
        Solve(instance, options, observe, before: null);

    /// <summary>Plans, and begins with whoever was on duty before on duty where that is possible.</summary>
    /// <param name="instance">The instance.</param>
    /// <param name="options">How long, and where chance begins.</param>
    /// <param name="observe">Hears of progress; false stops the search, and the plan is made of the best so far.</param>
    /// <param name="before">The plan before; null where there is none.</param>
    public static VebsPlan Solve(VebsInstance instance, VebsOptions options, Func<VebsProgress, bool>? observe, VebsPlan? before) =>
        new VebsSolver(instance, options, observe, before, new()).SolveAll(new PreviousDuties(before));

    /// <summary>Plans around assignments that stay unless others would have no place.</summary>
    /// <param name="instance">The instance.</param>
    /// <param name="options">Where chance begins.</param>
    /// <param name="observe">Hears of progress.</param>
    /// <param name="kept">What should stay.</param>
    /// <param name="before">The plan before.</param>
    /// <param name="published">What was published, whether it can stay or not: nothing else is placed in its stead.</param>
    internal static VebsPlan Mend(
        VebsInstance instance, VebsOptions options, Func<VebsProgress, bool>? observe, IEnumerable<Booking> kept, VebsPlan before,
        IReadOnlyList<Booking> published) =>
        new VebsSolver(instance, options, observe, before, new(), kept, published).SolveAll(new PreviousDuties(before));

    // Whoever found no place is tried at another site, with everything else left where it is.
    private VebsPlan SolveAll(PreviousDuties before)
    {
        var (plan, homes) = (Solve(before), _homes);
        var (missing, pinned) = (plan.Unscheduled, _problem.Instance.Pinned.Select(pin => (pin.Candidate, pin.Part)).ToHashSet());
        for (var round = 0; round < MostElsewhere && GoOn() && homes.MoveOn(missing, _tried) is { Count: > 0 } moving; round++)
        {
            var kept = VebsRepair.Bookings(plan)
                .Where(booking => (_problem.Kept.Count > 0 || !moving.Contains(booking.Candidate)) && !pinned.Contains((booking.Candidate, booking.Part)));
            var again = new VebsSolver(_problem.Instance, _options with { StepsPerUnit = 0, Checkpoints = null }, _observe is null ? null : Hear, plan, _tried, kept, _published);
            var other = again.Solve(new PreviousDuties(plan));
            if (Left(other) < Left(plan))
            {
                (plan, homes, missing) = (other, again._homes, other.Unscheduled);
            }
            else
            {
                again._homes.MoveOn(other.Unscheduled, _tried);
            }
        }

        return plan;

        long Left(VebsPlan of) => of.Unscheduled.Sum(part => (long)_problem.Weight(part.Candidate, part.Part));

        // Nothing of it can be stopped: it does not search.
        bool Hear(VebsProgress progress)
        {
            _observe(progress);
            return true;
        }
    }

    private VebsPlan Solve(PreviousDuties before)
    {
        var board = new StaffBoard(_problem, _homes.Areas);
        var supervisors = new Supervisors(_problem, board);
        Each(VebsPhase.Construction, Construct);
        Each(VebsPhase.Times, i => _sites[i].SearchTimes(Steps(_steps, _sites[i]) * (_begunTwice[i] ? 3 : 4) / 4, GoOn));
        Array.ForEach(_sites, site => Supervise(site, supervisors));
        Each(VebsPhase.Staff, i => _sites[i].FillDuties(board, before, _steps, GoOn));
        Array.ForEach(_sites, new Rescue(_problem, board).Help);
        for (var i = 0; i < _sites.Length; i++)
        {
            for (var attempt = 1; attempt <= Attempts && _problem.Kept.Count == 0 && _sites[i].Missing > 0 && GoOn(); attempt++)
            {
                _sites[i] = Again(_sites[i], Beginning.Again(attempt), board, supervisors, before);
            }

            _sites[i] = Cut(_sites[i], board, supervisors, before);
        }

        Tell(_problem.Pulse.Done);
        return new PlanWriter(_problem, _sites, supervisors).Write();
    }

    // Where a day is open that is perhaps not needed, another beginning may do without it.
    private void Construct(int i)
    {
        _sites[i].Construct(Steps(_steps, _sites[i]) / 8, GoOn);
        if (_problem.Kept.Count == 0 && _steps > 0 && _sites[i].OpensMore && GoOn())
        {
            _begunTwice[i] = true;
            var other = Made(_sites[i].Area, Beginning.Fewer);
            _sites[i] = other.ConstructOnFewest(Steps(_steps, other) / 8, GoOn) ? other : _sites[i];
        }
    }

    // What is cut finely costs much to search, and helps where few rooms and sessions are.
    private SitePlan Cut(SitePlan site, StaffBoard board, Supervisors supervisors, PreviousDuties before)
    {
        var sitting = _homes.MembersOf(site.Area).Count(member => member.Needs(ExamPart.Theory));
        if (_problem.Kept.Count > 0 || sitting is < 2 or > SmallSite || _cut + sitting > SmallSites)
        {
            return site;
        }

        _cut += sitting;

        foreach (var beginning in (Beginning[])[Beginning.Cut, .. Beginning.CutEvenly])
        {
            site = GoOn() && (beginning == Beginning.Cut || site.OpensMore || site.Missing > 0) ? Again(site, beginning, board, supervisors, before) : site;
        }

        return site;
    }

    private bool GoOn() => !_stopped && !_options.Stop.IsCancellationRequested;

    private static long Steps(int each, SitePlan site) => (long)each * site.Frame.Units.Count;

    private static void Supervise(SitePlan site, Supervisors supervisors)
    {
        foreach (var at in site.Area.Sites)
        {
            supervisors.Find(at, site.OpenDaysAt(at)).ForEach(day => site.Close(at, day));
        }

        site.CloseUnused();
    }

    private SitePlan Made(Area area, Beginning beginning) => new(
        _problem, area, _homes, _options.Seed + ((ulong)beginning.Number << 32), _journal?.Of(area.First, beginning.Number), beginning);

    // Plans a site once more from another beginning. The better of the two plans stays.
    private SitePlan Again(SitePlan old, Beginning beginning, StaffBoard board, Supervisors supervisors, PreviousDuties before)
    {
        var known = SiteMerit.Of(_problem, old, before);
        var seats = old.Duties.ConvertAll(duty => (Duty: duty, Seats: (Staff?[])duty.Seats.Clone()));
        old.Duties.ForEach(board.Clear);
        var supervision = old.Area.Sites.SelectMany(supervisors.Release).ToList();
        var fresh = Made(old.Area, beginning);
        fresh.Construct(Steps(_steps, fresh) / 8, GoOn);
        fresh.SearchTimes(Steps(_steps, fresh), GoOn);
        Supervise(fresh, supervisors);
        fresh.FillDuties(board, before, _steps, GoOn);
        new Rescue(_problem, board).Help(fresh);
        if (SiteMerit.Of(_problem, fresh, before).IsBetterThan(known))
        {
            return fresh;
        }

        fresh.Duties.ForEach(board.Clear);
        Array.ForEach(old.Area.Sites, site => supervisors.Release(site));
        supervision.ForEach(day => supervisors.Assign(day.Site, day.Day, day.People));
        foreach (var (duty, people) in seats)
        {
            for (var seat = 0; seat < people.Length; seat++)
            {
                board.Set(duty, seat, people[seat]);
            }
        }

        return old;
    }

    private void Each(VebsPhase phase, Action<int> work)
    {
        (_phase, _sitesDone) = (phase, 0);
        Tell(_problem.Pulse.Done);
        try
        {
            Parallel.For(0, _sites.Length, new ParallelOptions { MaxDegreeOfParallelism = _options.Threads }, site =>
            {
                work(site);
                Interlocked.Increment(ref _sitesDone);
                Tell(_problem.Pulse.Done);
            });
        }
        catch (AggregateException all) when (_options.Abort.IsCancellationRequested && all.InnerExceptions.All(one => one is OperationCanceledException))
        {
            throw new OperationCanceledException(all.Message, all, _options.Abort);
        }
    }

    private void Tell(long work)
    {
        lock (_telling)
        {
            _stopped |= _observe?.Invoke(new(_phase, _sitesDone, _homes?.Areas.Count ?? 0, work)) == false;
        }
    }
}
