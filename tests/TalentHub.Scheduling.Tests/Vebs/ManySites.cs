using TalentHub.Scheduling.Search;
using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Scheduling.Tests.Vebs;

/// <summary>
/// Made instances of three sites, each with a room or not and with workshops of two occupations or not. By counting, the places of all sites together are taken to so many
/// in a hundred on the days but one.
/// </summary>
internal static class ManySites
{
    private const int SlotsOfDay = 4;
    private static readonly string[] Names = ["A", "B", "C"];

    internal static VebsInstance Make(ulong seed, int load = 50, int people = 60)
    {
        var random = new Xoshiro(seed);
        var (days, way) = (2 + random.Below(2), 10 + (10 * random.Below(10)));
        int[] seats = [.. Names.Select((_, i) => i == 0 || random.Below(2) == 0 ? 10 + (5 * random.Below(4)) : 0)];
        int[][] stations = [.. new[] { 0, 1 }.Select(type => Names.Select((_, i) => i == 2 - type || random.Below(2) == 0 ? 4 + random.Below(6) : 0).ToArray())];
        var sits = seats.Sum() * SlotsOfDay * days * load / 100;
        int[] practises = [.. stations.Select(at => at.Sum() * SlotsOfDay * days * load / 100)];
        var (home, reviews) = (random.Below(2) == 0, random.Below(2) == 0);
        int[] counts = [.. practises.Select(most => Math.Min(most, sits / 2))];
        return new(
            VebsInstance.CurrentFormat, $"sites {seed}", TwoSites.First.AddDays(-20), TwoSites.First.AddDays(-20), [.. Enumerable.Range(0, days + 1).Select(TwoSites.First.AddDays)],
            new([new(510, 750), new(810, 1050)], [510, 630, 810, 930], 120),
            [RuleSet.Standard(TwoSites.First) with { EmployerWithdraws = false, TicketLeadDays = 0, PlanLeadDays = 0, ChangedOneIn = 0, ConsecutiveSessionsMax = 0 }], Weights.Standard,
            [.. Names.Select(site => new Site(site, Names.Where(other => other != site).ToDictionary(other => other, _ => way)))],
            [.. Names.Select((site, i) => new TheoryRoom($"room {site}", site, seats[i], seats[i], Accessible: true, [])).Where(room => room.Seats > 0)],
            [.. Names.SelectMany((site, i) => stations.Select((at, type) => new Workshop($"workshop {site}{type}", site, new Dictionary<string, int> { [$"F{type}"] = at[i] }, Accessible: true, [])))
                .Where(workshop => workshop.Stations.Values.Single() > 0)], [],
            [.. new[] { 0, 1 }.Select(type => new ExamTrack($"K{type}", $"lamps {type}", reviews ? 2 : 4, 120, Computer: false, 120, $"F{type}", new Dictionary<string, int>(), 5, TheoryFirst: type == 0))], [],
            [.. counts.SelectMany((count, type) => Enumerable.Range(1, count).Select(n => new Examinee(
                $"C{type} {n}", $"K{type}", reviews && n % 8 == 0 ? [ExamPart.Theory, ExamPart.Practice, ExamPart.Review] : [ExamPart.Theory, ExamPart.Practice],
                n % 3 == 0 ? null : $"E{n / 9}", Class: null, Names, [])))],
            [.. Enumerable.Range(1, people).Select(n => new Officer(
                $"P{n}", [OfficerRole.Senior, OfficerRole.Invigilator, OfficerRole.Supervisor],
                [.. new[] { 0, 1 }.Select(type => new Qualification($"lamps {type}", [2, 4], DateOnly.MinValue, DateOnly.MaxValue))], Employer: null, [], [],
                home ? "A" : Names[n % 3], []))], [], []);
    }
}
