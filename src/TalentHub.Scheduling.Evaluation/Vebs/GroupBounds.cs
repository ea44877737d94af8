namespace TalentHub.Scheduling.Evaluation.Vebs;

/// <summary>
/// How often the groups of an employer must be split: the price counts sessions above the fewest that the largest place of all sites allows, but a group
/// that can go to one site only has no more than that site's largest, and papers of different length do not share a sitting.
/// </summary>
internal sealed class GroupBounds(Book book, List<InstanceFile.Rules> rules, Func<string, InstanceFile.Track, int> stations)
{
    private readonly bool _extraTimeApart = rules.TrueForAll(rule => rule.ExtraTimePercent != 100);

    /// <summary>No plan that schedules every part has fewer sessions of a group above what is counted as its fewest.</summary>
    /// <param name="most">The size by which the fewest sessions of a part are counted, by track and part.</param>
    internal long Splits(Func<InstanceFile.Track, string, int> most) => book.Instance.Candidates.Where(c => c.Employer is not null)
        .SelectMany(c => c.Parts.Select(part => (Candidate: c, Part: part))).GroupBy(x => (x.Candidate.Employer, x.Candidate.Track, Site: x.Candidate.Sites[0], x.Part))
        .Sum(group =>
        {
            var track = book.Tracks[group.Key.Track];
            var bound = group.Where(x => x.Candidate.Sites.Length == 1).Select(x => x.Candidate).ToList();
            var needed = group.Key.Part == "practice" ? Up(bound.Count, stations(group.Key.Site, track))
                : group.Key.Part == "theory" ? Papers(bound, Seats(group.Key.Site, track)) : 0;
            return Math.Max(0L, needed - Divided.Up(group.Count(), Math.Max(1, most(track, group.Key.Part))));
        });

    private int Papers(List<InstanceFile.Candidate> candidates, int seats) => _extraTimeApart
        ? Up(candidates.Count(c => c.ExtraTime), seats) + Up(candidates.Count(c => !c.ExtraTime), seats) : Up(candidates.Count, seats);

    private int Seats(string site, InstanceFile.Track track) => book.Instance.Rooms.Where(room => room.Site == site)
        .Select(room => track.Computer ? Math.Min(room.Seats, room.Computers) : room.Seats).DefaultIfEmpty(0).Max();

    private static int Up(int number, int by) => by > 0 ? Divided.Up(number, by) : 0;
}
