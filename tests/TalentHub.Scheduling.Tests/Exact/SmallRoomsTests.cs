using System.Globalization;
using TalentHub.Scheduling.Evaluation.Vebs;
using TalentHub.Scheduling.Instances;
using TalentHub.Scheduling.Search;
using TalentHub.Scheduling.Vebs;
using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Scheduling.Tests.Exact;

/// <summary>Very small batches with few seats, which theory of those of one practical session at one time, or sessions that are filled up, would keep for a day more.</summary>
public sealed class SmallRoomsTests(ITestOutputHelper output)
{
    /// <summary>Of work, as the solver counts it.</summary>
    private const double Limit = 20;

    /// <summary>The engine's cost lies above the optimum by no more than this share of it; a day more would be four fifths.</summary>
    private const double Share = 0.015;

    private const int Seeds = 3;
    private const int Days = 3;
    private const int FamilySteps = 300;
    private const int FewSteps = 100;

    private static readonly Dictionary<string, SmallRooms> Batches = new(StringComparer.Ordinal)
    {
        ["theory in pieces, one with more time"] = new(11, [5, 5], Stations: 5, TheoryFirst: true, Wheelchairs: 1, ExtraTime: 1),
        ["who has more time leaves the accessible room"] = new(5, [3, 4, 3], Stations: 6, TheoryFirst: true, Wheelchairs: 1, ExtraTime: 2, Workshops: 2, Tracks: 2),
        ["sessions of even size"] = new(11, [3, 3], Stations: 5, TheoryFirst: true, ExtraTime: 2),
        ["a session more"] = new(8, [3], Stations: 8, TheoryFirst: false, Wheelchairs: 1, ExtraTime: 2, Workshops: 2, Employers: 1),
        ["a sitting less"] = new(14, [6, 6], Stations: 10, TheoryFirst: true, Wheelchairs: 1, ExtraTime: 2),
    };

    public static TheoryData<string> EveryBatch => [.. Batches.Keys];

    [Theory, MemberData(nameof(EveryBatch))]
    public void What_fits_one_day_is_on_one(string name)
    {
        var (batch, optimum) = (Batches[name], new ExactModel(Batches[name].On(days: 1)).Solve(1, Limit)!.Value.Cost);
        for (var seed = 1UL; seed <= Seeds; seed++)
        {
            var report = Solved(batch, seed, steps: null);

            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {seed}: optimum {optimum}, engine {report.Cost}"));
            Assert.InRange(report.Cost, optimum, (long)(optimum * (1 + Share)));
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    [InlineData(16)]
    public void No_day_is_open_that_is_not_needed(ulong seed)
    {
        var random = new Xoshiro(seed);
        foreach (var candidates in new[] { 5, 8, 11, 14, 17, 20, 25 })
        {
            var batch = SmallRooms.Draw(candidates, ref random);
            var report = Solved(batch, seed, FamilySteps);

            var days = (int)report.Components.Single(c => c.Name == "openSiteDays").Value;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{batch} [{string.Join(' ', batch.Seats)}]: {days} days, cost {report.Cost}"));
            Assert.True(days == 1 || new ExactModel(batch.On(days - 1)).Solve(1, Limit) is null, $"{days - 1} days would do");
        }
    }

    [Fact]
    public void Of_many_small_sites_the_first_are_planned_again()
    {
        // The first have 294 candidates together.
        const int Again = 21;
        const int Sites = Again + 5;
        var plan = VebsSolver.Solve(Repeated(Batches["a sitting less"].On(Days), Sites), new(1, FewSteps));

        var sittings = plan.Theory.CountBy(sitting => sitting.Room.Split(' ')[1]).ToDictionary(StringComparer.Ordinal);
        Assert.All(Enumerable.Range(0, Sites), site => Assert.Equal(site < Again ? 3 : 4, sittings[$"{site}"]));
    }

    private static VebsInstance Repeated(VebsInstance one, int sites)
    {
        List<T> Each<T>(IReadOnlyList<T> of, Func<T, int, T> named) => [.. Enumerable.Range(0, sites).SelectMany(site => of.Select(item => named(item, site)))];
        return one with
        {
            Sites = Each(one.Sites, (_, site) => new($"S{site}", new Dictionary<string, int>())),
            Rooms = Each(one.Rooms, (room, site) => room with { Id = $"{room.Id} {site}", Site = $"S{site}" }),
            Workshops = Each(one.Workshops, (workshop, site) => workshop with { Id = $"{workshop.Id} {site}", Site = $"S{site}" }),
            Candidates = Each(one.Candidates, (candidate, site) => candidate with { Id = $"{candidate.Id} {site}", Sites = [$"S{site}"] }),
            People = Each(one.People, (person, site) => person with { Id = $"{person.Id} {site}", Home = $"S{site}" }),
        };
    }

    private static VebsReport Solved(SmallRooms batch, ulong seed, int? steps)
    {
        var instance = batch.On(Days);
        var report = new PlantedInstance(instance, VebsSolver.Solve(instance, new(seed, steps))).Evaluate();
        Assert.True(report.Feasible, string.Join('\n', report.Examples));
        Assert.Equal(0, report.Unscheduled);
        return report;
    }
}
