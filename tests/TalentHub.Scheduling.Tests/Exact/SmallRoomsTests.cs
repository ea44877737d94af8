using System.Globalization;
using TalentHub.Scheduling.Evaluation.Vebs;
using TalentHub.Scheduling.Instances;
using TalentHub.Scheduling.Search;
using TalentHub.Scheduling.Vebs;

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

    private static VebsReport Solved(SmallRooms batch, ulong seed, int? steps)
    {
        var instance = batch.On(Days);
        var report = new PlantedInstance(instance, VebsSolver.Solve(instance, new(seed, steps))).Evaluate();
        Assert.True(report.Feasible, string.Join('\n', report.Examples));
        Assert.Equal(0, report.Unscheduled);
        return report;
    }
}
