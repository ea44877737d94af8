using CsCheck;
using TalentHub.Scheduling.Instances;
using TalentHub.Scheduling.Itc2007;
using TalentHub.Scheduling.Search;
using TalentHub.Scheduling.Tests.Exact;
using TalentHub.Scheduling.Vebs;
using TalentHub.Scheduling.Vebs.Files;
using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Scheduling.Tests.Checkpoints;

/// <summary>A run that was killed at any point and goes on from its last checkpoint ends as if it had never been broken off.</summary>
public sealed class BrokenOffTests
{
    [Fact]
    public void A_timetable_that_is_broken_off_anywhere_is_the_same_to_the_byte() =>
        Gen.Select(Gen.ULong[1, 40], Gen.Long[512, 150_000], Gen.Long[512, 20_000]).Sample((seed, kill, every) =>
        {
            var instance = ExamFile.Read(new StringReader(string.Join('\n', Itc2007.Instances.Small(seed))));
            var budget = SearchBudget.OfSteps(120_000);
            byte[]? last = null;
            ExamSolver.Solve(instance, seed, budget, progress => progress.Steps < kill, new(null, every, written => last = written));

            var whole = ExamSolver.Solve(instance, seed, budget)!;
            var resumed = ExamSolver.Solve(instance, seed, budget, checkpoints: new(last, every, _ => { }))!;

            Assert.Equal(whole.Cost, resumed.Cost);
            Assert.Equal(whole.Places, resumed.Places);
        }, iter: 30);

    [Fact]
    public void A_search_that_ended_is_not_begun_again()
    {
        var instance = ExamFile.Read(new StringReader(string.Join('\n', Itc2007.Instances.Small(3))));
        byte[]? last = null;
        var whole = ExamSolver.Solve(instance, 3, SearchBudget.OfSteps(50_000), checkpoints: new(null, 10_000, written => last = written))!;

        var resumed = ExamSolver.Solve(instance, 3, SearchBudget.OfSteps(50_000), _ => throw new InvalidOperationException("A step was made."), new(last, 10_000, _ => { }))!;

        Assert.Equal(whole.Places, resumed.Places);
    }

    [Fact]
    public void Seconds_that_were_spent_before_the_kill_are_spent()
    {
        var (instance, seconds) = (ExamFile.Read(new StringReader(string.Join('\n', Itc2007.Instances.Small(5)))), 0.0);
        byte[]? last = null;
        ExamSolver.Solve(instance, 5, SearchBudget.OfSeconds(10, () => seconds), progress => (seconds += 0.01) < 8, new(null, 64, written => last = written));

        var first = -1.0;
        seconds = 0;
        ExamSolver.Solve(instance, 5, SearchBudget.OfSeconds(10, () => seconds), progress =>
        {
            first = first < 0 ? progress.Share : first;
            return (seconds += 0.01) < 8;
        }, new(last, 64, _ => { }));

        Assert.InRange(first, 0.79, 0.81);
    }

    [Fact]
    public void A_plan_that_is_broken_off_anywhere_is_the_same_to_the_byte()
    {
        var cases = new (int Candidates, int Steps, int Threads)[] { (100, 600, 1), (300, 300, 1), (2_500, 60, 2) }
            .Select(size => (size.Steps, size.Threads, Instance: PlantedInstance.Make(new(size.Candidates, 4)).Instance))
            .Select(size => (size.Steps, size.Threads, size.Instance, Checkpoints: Written(size.Instance, size.Steps, size.Threads, out var whole), Whole: whole)).ToArray();

        Gen.Select(Gen.Int[0, cases.Length - 1], Gen.Double[0, 1]).Sample((number, share) =>
        {
            var of = cases[number];
            var at = of.Checkpoints[(int)(share * (of.Checkpoints.Count - 1))];
            var resumed = VebsSolver.Solve(of.Instance, new(2, of.Steps, of.Threads, Checkpoints: new(at, () => false, _ => { })));
            Assert.Equal(of.Whole, Bytes(resumed));
        }, iter: 24, threads: 1);
        Assert.All(cases, of => Assert.InRange(of.Checkpoints.Count, 10, int.MaxValue));
    }

    [Fact]
    public void A_site_that_is_planned_again_goes_on_too()
    {
        var planted = PlantedInstance.Make(new(200, 3)).Instance;
        var instance = planted with { Dates = [.. planted.Dates.Take(3)] };
        var written = Written(instance, 200, 1, out var whole);

        Assert.NotEmpty(VebsSolver.Solve(instance, new(2, 200)).Unscheduled);
        foreach (var at in written.Where((_, i) => i % (1 + (written.Count / 8)) == 0).Append(written[^1]))
        {
            Assert.Equal(whole, Bytes(VebsSolver.Solve(instance, new(2, 200, Checkpoints: new(at, () => false, _ => { })))));
        }
    }

    [Fact]
    public void So_does_a_small_site_whose_theory_is_cut()
    {
        var instance = new SmallRooms(11, [3, 3], Stations: 5, TheoryFirst: true, ExtraTime: 2).On(days: 3);
        var written = Written(instance, 100, 1, out var whole);

        foreach (var at in written.Where((_, i) => i % (1 + (written.Count / 12)) == 0).Append(written[^1]))
        {
            Assert.Equal(whole, Bytes(VebsSolver.Solve(instance, new(2, 100, Checkpoints: new(at, () => false, _ => { })))));
        }
    }

    [Fact]
    public void A_checkpoint_of_something_else_is_left_aside()
    {
        var instance = PlantedInstance.Make(new(100, 4)).Instance;
        var last = Written(instance, 100, 1, out _)[^1];
        var other = instance with { Candidates = [.. instance.Candidates.Skip(1)], Pinned = [] };
        foreach (var (of, seed, from) in new[] { (other, 2UL, last), (instance, 3UL, last), (instance, 2UL, [1, 2, 3]) })
        {
            var resumed = VebsSolver.Solve(of, new(seed, 100, Checkpoints: new(from, () => false, _ => { })));

            Assert.Equal(Bytes(VebsSolver.Solve(of, new(seed, 100))), Bytes(resumed));
        }
    }

    private static List<byte[]> Written(VebsInstance instance, int steps, int threads, out byte[] whole)
    {
        List<byte[]> written = [];
        whole = Bytes(VebsSolver.Solve(instance, new(2, steps, threads, Checkpoints: new(null, () => true, written.Add))));
        Assert.Equal(Bytes(VebsSolver.Solve(instance, new(2, steps))), whole);
        return written;
    }

    private static byte[] Bytes(VebsPlan plan)
    {
        using var file = new MemoryStream();
        VebsFile.Write(file, plan);
        return file.ToArray();
    }
}
