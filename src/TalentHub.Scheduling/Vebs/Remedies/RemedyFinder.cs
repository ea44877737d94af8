using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Scheduling.Vebs.Repair;

namespace TalentHub.Scheduling.Vebs.Remedies;

/// <summary>Finds what would help those parts of a plan that have no place: tries each addition, with everything else left where it is.</summary>
public static class RemedyFinder
{
    private const int MostWants = 12;
    private const int MostPersons = 3;

    /// <summary>So many days after the last are looked at for one that is not cancelled.</summary>
    private const int MostDaysOn = 366;

    /// <summary>At so many of the sites of a candidate a place is tried.</summary>
    private const int MostSites = 3;

    /// <summary>Remedies that help, the cheapest kind first and of one kind what helps most.</summary>
    /// <param name="instance">The instance.</param>
    /// <param name="plan">Its plan.</param>
    /// <param name="seed">Where chance begins.</param>
    /// <param name="stop">Ends the search at once; what was found so far stays.</param>
    /// <param name="cancelled">Days that are not to be opened.</param>
    public static IReadOnlyList<Remedy> Find(
        VebsInstance instance, VebsPlan plan, ulong seed, CancellationToken stop = default, Func<DateOnly, bool>? cancelled = null)
    {
        var another = Enumerable.Range(1, MostDaysOn).Select(instance.Dates[^1].AddDays).FirstOrDefault(date => cancelled?.Invoke(date) != true);
        var candidates = instance.Candidates.ToDictionary(candidate => candidate.Id);
        var tracks = instance.Tracks.ToDictionary(track => track.Id);
        var wants = plan.Unscheduled.Select(missing => (missing.Reason, missing.Part, Sites: string.Join('\n', candidates[missing.Candidate].Sites.Take(MostSites)),
                Track: tracks[candidates[missing.Candidate].Track]))
            .Select(want => (want.Reason, want.Part, want.Sites, want.Track.Occupation, want.Track.StationType)).Distinct().Take(MostWants);
        var remedies = new List<Remedy>();
        foreach (var remedy in wants.SelectMany(want => For(another, want.Reason, want.Part, want.Sites.Split('\n'), want.Occupation, want.StationType)).Distinct())
        {
            if (Helps(instance, remedy, plan, seed, stop) is not { } helps)
            {
                break;
            }

            var enough = remedies.Exists(other => (other.Kind, other.Site, other.Subject) == (remedy.Kind, remedy.Site, remedy.Subject) && other.Helps >= helps);
            if (helps > 0 && !enough)
            {
                remedies.Add(remedy with { Helps = helps });
            }
        }

        return [.. remedies.OrderBy(remedy => remedy.Kind).ThenByDescending(remedy => remedy.Helps)];
    }

    // How many parts more have a place; null where it was stopped.
    private static int? Helps(VebsInstance instance, Remedy remedy, VebsPlan plan, ulong seed, CancellationToken stop)
    {
        try
        {
            return plan.Unscheduled.Count - VebsRepair.Repair(With(instance, remedy), plan, seed, observe: null, stop).Plan.Unscheduled.Count;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return null;
        }
    }

    private static IEnumerable<Remedy> For(DateOnly another, UnscheduledReason reason, ExamPart part, string[] sites, string occupation, string station)
    {
        var day = new Remedy(RemedyKind.Day, null, null, 1, another, 0);
        var places = sites.Select(site => part == ExamPart.Practice ? new Remedy(RemedyKind.Workshop, site, station, 1, null, 0) : new Remedy(RemedyKind.Room, site, null, 1, null, 0));
        var home = sites[0];
        return reason switch
        {
            UnscheduledReason.NoPlace or UnscheduledReason.NotAccessible => places,
            UnscheduledReason.PlacesFull or UnscheduledReason.OtherPartInTheWay => places.Append(day),
            UnscheduledReason.TooEarly or UnscheduledReason.CandidateAway => [day],
            UnscheduledReason.NoQualifiedExaminers or UnscheduledReason.ExaminersWithdraw => Persons(RemedyKind.Examiners, home, occupation),
            UnscheduledReason.ExaminersBusy or UnscheduledReason.ExaminersRotate => Persons(RemedyKind.Examiners, home, occupation).Append(day),
            UnscheduledReason.NoInvigilators => Persons(RemedyKind.Invigilators, home, null).Append(day),
            UnscheduledReason.NoSupervisor => [new(RemedyKind.Supervisor, home, null, 1, null, 0)],
            UnscheduledReason.EarlierPartMissing or UnscheduledReason.PinImpossible => [],
        };
    }

    private static IEnumerable<Remedy> Persons(RemedyKind kind, string site, string? occupation) =>
        Enumerable.Range(1, MostPersons).Select(count => new Remedy(kind, site, occupation, count, null, 0));

    private static VebsInstance With(VebsInstance instance, Remedy remedy) => remedy.Kind switch
    {
        RemedyKind.Day => instance with { Dates = [.. instance.Dates, remedy.Date!.Value] },
        RemedyKind.Room => instance with
        {
            Rooms = [.. instance.Rooms, new("new", remedy.Site!, Seats(instance), Seats(instance), Accessible: true, [])],
        },
        RemedyKind.Workshop => instance with
        {
            Workshops = [.. instance.Workshops, new("new", remedy.Site!, new Dictionary<string, int> { [remedy.Subject!] = Stations(instance, remedy.Subject!) }, Accessible: true, [])],
        },
        RemedyKind.Examiners => WithPersons(instance, remedy, [OfficerRole.Senior], [new(remedy.Subject!, [5, 4, 3, 2, 1], DateOnly.MinValue, DateOnly.MaxValue)]),
        RemedyKind.Invigilators => WithPersons(instance, remedy, [OfficerRole.Invigilator], []),
        RemedyKind.Supervisor => WithPersons(instance, remedy, [OfficerRole.Supervisor], []),
    };

    private static VebsInstance WithPersons(VebsInstance instance, Remedy remedy, List<OfficerRole> roles, List<Qualification> qualifications) => instance with
    {
        People = [.. instance.People, .. Enumerable.Range(1, remedy.Count).Select(i => new Officer($"new {i}", roles, qualifications, null, [], [], remedy.Site!, []))],
    };

    private static int Seats(VebsInstance instance) => instance.Rooms.Select(room => room.Seats).DefaultIfEmpty(30).Max();

    private static int Stations(VebsInstance instance, string type) =>
        instance.Workshops.Select(workshop => workshop.Stations.GetValueOrDefault(type)).DefaultIfEmpty(0).Max() is > 0 and var most ? most : 10;
}
