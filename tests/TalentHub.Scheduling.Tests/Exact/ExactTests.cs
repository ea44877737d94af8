using System.Globalization;
using TalentHub.Scheduling.Evaluation.Vebs;
using TalentHub.Scheduling.Instances;
using TalentHub.Scheduling.Vebs;
using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Scheduling.Tests.Exact;

/// <summary>
/// The engine against the proved optimum of small instances. A plan below it would mean a hole in model, engine or evaluator; a bound above it, one in the bounds.
/// </summary>
public sealed class ExactTests(ITestOutputHelper output)
{
    /// <summary>Of work, as the solver counts it; a second has about one.</summary>
    private const double Limit = 20;

    /// <summary>The engine's cost lies above the optimum by no more than this share of it.</summary>
    private const double Share = 0.01;

    private const int Steps = 2000;

    private static readonly Dictionary<string, Func<VebsInstance, VebsInstance>> Wants = new(StringComparer.Ordinal)
    {
        ["one day is too short"] = instance => instance with { Dates = [instance.Dates[0]] },
        ["every examiner taught a class"] = instance => instance with
        {
            People = [.. instance.People.Select(p => p with { Classes = [.. p.Classes, instance.Candidates.First(c => c.Parts.Contains(ExamPart.Practice)).Class!] })],
        },
        ["nobody supervises"] = instance => instance with { People = [.. instance.People.Where(p => !p.Roles.Contains(OfficerRole.Supervisor))] },
        ["a seat is missing"] = instance => instance with { Rooms = [.. instance.Rooms.Select(room => room with { Seats = 1, Computers = 1 })] },
    };

    public static TheoryData<ulong, int> Cuts => new()
    {
        { 1, 4 }, { 3, 4 }, { 4, 4 }, { 5, 4 }, { 6, 3 }, { 8, 4 }, { 9, 4 }, { 12, 4 }, { 16, 3 }, { 17, 3 },
    };

    public static TheoryData<string> EveryWant => [.. Wants.Keys];

    [Theory, MemberData(nameof(Cuts))]
    public void The_engine_comes_near_the_optimum_and_never_below_it(ulong seed, int sessions) => Compare(SmallInstance.Cut(seed, days: 2, sessions), seed);

    [Theory]
    [InlineData(4)]
    [InlineData(9)]
    public void So_it_does_around_published_assignments(ulong seed)
    {
        var instance = SmallInstance.Cut(seed, days: 2, sessions: 4);
        var (best, _) = new ExactModel(instance).Solve(seed, Limit)!.Value;
        var published = best.Practice.MaxBy(session => session.Start)!;
        output.WriteLine($"pinned: {published.Workshop} on {published.Date} at minute {published.Start}");

        Compare(instance with { Pinned = [.. published.Candidates.Select(id => new Booking(id, ExamPart.Practice, published.Date, published.Start, published.Workshop))] }, seed);
    }

    [Theory, MemberData(nameof(EveryWant))]
    public void Where_the_model_has_no_plan_the_engine_says_what_has_no_place(string want)
    {
        var instance = Wants[want](SmallInstance.Cut(4, days: 2, sessions: 4));

        Assert.Null(new ExactModel(instance).Solve(1, Limit));
        var plan = VebsSolver.Solve(instance, new(1, Steps));
        output.WriteLine(string.Join(", ", plan.Unscheduled.CountBy(missing => (missing.Part, missing.Reason))));
        Assert.NotEmpty(plan.Unscheduled);
        Assert.True(Evaluate(instance, plan).Feasible);
    }

    private void Compare(VebsInstance instance, ulong seed)
    {
        var (best, optimum) = new ExactModel(instance).Solve(seed, Limit)!.Value;
        var plan = VebsSolver.Solve(instance, new(seed, Steps));
        var (ideal, report) = (Evaluate(instance, best), Evaluate(instance, plan));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"seed {seed}: {instance.Candidates.Count} candidates; optimum {optimum}, engine {report.Cost}, bound {report.LowerBound}"));

        Assert.True(ideal.Feasible, string.Join('\n', ideal.Examples));
        Assert.Equal((0, optimum), (ideal.Unscheduled, ideal.Cost));
        Assert.True(report.Feasible, string.Join('\n', report.Examples));
        Assert.Empty(plan.Unscheduled);
        Assert.InRange(report.Cost, optimum, (long)(optimum * (1 + Share)));
        Assert.All(ideal.Components, component => Assert.True(component.Value >= component.LowerBound, component.ToString()));
        Assert.InRange(report.LowerBound, 0, optimum);
    }

    private static VebsReport Evaluate(VebsInstance instance, VebsPlan plan) => new PlantedInstance(instance, plan).Evaluate();
}
