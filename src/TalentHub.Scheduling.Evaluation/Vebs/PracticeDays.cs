namespace TalentHub.Scheduling.Evaluation.Vebs;

/// <summary>
/// On no fewer days can the workshops of a site hold its practice; of sites that share candidates, all of their days together: as many as if each had the most of
/// every kind.
/// </summary>
internal sealed class PracticeDays(Book book, List<InstanceFile.Rules> rules)
{
    private readonly Dictionary<(string, string), int> _changeovers =
        book.Instance.Changeovers.GroupBy(c => (c.From, c.To)).ToDictionary(g => g.Key, g => g.Max(c => c.Minutes));

    /// <summary>The largest of all bounds.</summary>
    internal int Fewest(IReadOnlyList<string> sites, List<Demand> practice) => practice.GroupBy(demand => demand.Track.StationType)
        .SelectMany(type => OfType(sites, type.Key, [.. type])).Concat(EquipmentDays(sites, practice)).DefaultIfEmpty(0).Max();

    private IEnumerable<int> OfType(IReadOnlyList<string> sites, string type, List<Demand> practice)
    {
        var workshops = sites.Max(site => book.Instance.Workshops.Count(w => w.Site == site && w.Stations.GetValueOrDefault(type) > 0));
        var stations = sites.Max(site => book.Instance.Workshops.Where(w => w.Site == site).Sum(w => (long)w.Stations.GetValueOrDefault(type)));
        yield return Up(practice.Sum(demand => (long)demand.Sessions * demand.Minutes), (long)book.Day.Minutes * workshops);
        yield return Up(practice.Sum(demand => (long)demand.Candidates.Count * demand.Minutes), stations * book.Day.Minutes);
        yield return practice.GroupBy(demand => demand.Minutes).Max(length => Divided.Up(length.Sum(demand => demand.Sessions), Math.Max(1, book.Day.PerDay(length.Key)) * workshops));
        yield return practice.Count > 1 && OnlyThese(sites, type, practice) && practice.TrueForAll(one => practice.TrueForAll(other => one == other || !ShareADay(one, other)))
            ? Divided.Up(practice.Sum(demand => Divided.Up(demand.Sessions, Math.Max(1, book.Day.PerDay(demand.Minutes)))), workshops) : 0;

        // Theory may be at another of several sites, and what opens first or last is not known.
        foreach (var (early, late) in sites.Count > 1 ? [] : ((bool, bool)[])[(true, false), (false, true), (true, true)])
        {
            yield return practice.Max(least => BoundDays(practice.FindAll(demand => demand.Minutes >= least.Minutes && demand.Bound(early, late) > 0), early, late, workshops));
        }
    }

    /// <summary>
    /// Before theory that comes first is over, no session of those who wait for it can be held on the first day on which the site opens; and on the last, none of
    /// those whose review must follow so late that it cannot. All workshops lose those minutes.
    /// </summary>
    private int BoundDays(List<Demand> bound, bool early, bool late, int workshops) => bound.Count == 0 ? 0 : Up(
        bound.Sum(demand => (long)demand.Bound(early, late) * demand.Minutes) + (workshops * ((early ? bound.Min(LostBefore) : 0L) + (late ? bound.Min(LostAfter) : 0L))),
        (long)book.Day.Minutes * workshops);

    private int LostBefore(Demand demand) => Pairs(demand.Track.TheoryMinutes, demand.Minutes).Select(pair => pair.Later).DefaultIfEmpty(book.Day.Minutes).Min();

    private int LostAfter(Demand demand) =>
        book.Day.Minutes - Pairs(demand.Minutes, rules.Min(rule => rule.ReviewMinutes * rule.ReviewGroup)).Select(pair => pair.Earlier + demand.Minutes).DefaultIfEmpty(0).Max();

    // Between two tracks anything else in the workshop, of another type or of somebody who may go elsewhere, would spare setting it up.
    private bool OnlyThese(IReadOnlyList<string> sites, string type, List<Demand> practice)
    {
        var tracks = practice.Select(demand => demand.Track.Id).ToHashSet();
        return book.Instance.Workshops.Where(w => sites.Contains(w.Site) && w.Stations.GetValueOrDefault(type) > 0).All(w => w.Stations.Values.Count(count => count > 0) == 1)
            && book.Instance.Candidates.Where(c => c.Parts.Contains("practice") && c.Sites.Any(sites.Contains) && book.Tracks[c.Track].StationType == type).All(c => tracks.Contains(c.Track));
    }

    // Two tracks that cannot be in a workshop on one day, in either order, because of the time to set it up.
    private bool ShareADay(Demand one, Demand other) => Follow(one, other) || Follow(other, one);

    private bool Follow(Demand first, Demand second)
    {
        var setUp = _changeovers.GetValueOrDefault((first.Track.Id, second.Track.Id));
        return Pairs(first.Minutes, second.Minutes).Any(pair => pair.Later >= pair.Earlier + first.Minutes + setUp);
    }

    // Working minutes at which two things can begin one after the other on a day.
    private IEnumerable<(int Earlier, int Later)> Pairs(int earlier, int later) =>
        from one in book.Instance.Day.Starts.Where(start => book.Day.Offers(start, earlier)).Select(book.Day.Working)
        from other in book.Instance.Day.Starts.Where(start => book.Day.Offers(start, later)).Select(book.Day.Working)
        where other >= one + earlier
        select (one, other);

    /// <summary>By the pieces of equipment, of which each candidate uses so many all the time.</summary>
    private IEnumerable<int> EquipmentDays(IReadOnlyList<string> sites, List<Demand> practice) => practice
        .SelectMany(demand => demand.Track.Equipment.Where(need => need.Value > 0).Select(need => (need.Key, Minutes: (long)need.Value * demand.Candidates.Count * demand.Minutes)))
        .GroupBy(need => need.Key).Select(type => Up(
            type.Sum(need => need.Minutes),
            sites.Max(site => book.Instance.Equipment.Where(pool => pool.Site == site && pool.Type == type.Key).Sum(pool => (long)pool.Count)) * book.Day.Minutes));

    private static int Up(long number, long by) => (int)Divided.Up(number, by);
}
