using TalentHub.Scheduling.Vebs;
using TalentHub.Scheduling.Vebs.Files;
using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Scheduling.Tests.Vebs;

/// <summary>A site has two of the three examiners whom a panel asks for; whoever else is qualified lives at another site, which is planned at the same time.</summary>
public sealed class FarExaminerTests
{
    private const int Steps = 200;
    private const int Threads = 8;
    private const int Runs = 10;
    private static readonly DateOnly First = new(2024, 1, 15);

    [Fact]
    public void Examiners_who_are_on_duty_at_another_site_are_busy_on_however_many_threads()
    {
        // Three examiners sit on both panels that fill the day at their own site.
        var instance = Instance(days: 1, far: 3, [.. Group("near", "K0", "A", 5), .. Group("far", "K0", "B", 10)]);

        var plan = VebsSolver.Solve(instance, new(1, Steps));

        Assert.Equal(5, plan.Unscheduled.Count);
        Assert.All(plan.Unscheduled, missing => Assert.Equal(UnscheduledReason.ExaminersBusy, missing.Reason));
        for (var run = 0; run < Runs; run++)
        {
            Assert.Equal(Bytes(plan), Bytes(VebsSolver.Solve(instance, new(1, Steps, Threads))));
        }
    }

    [Fact]
    public void An_examiner_who_comes_from_afar_and_breaks_the_rotation_need_not_withdraw()
    {
        var (monday, tuesday) = (First, First.AddDays(1));
        var instance = Instance(days: 2, far: 1, [
            .. Group("monday", "K0", "A", 5).Select(c => c with { Away = [new(tuesday)] }), .. Group("tuesday", "K1", "A", 5).Select(c => c with { Away = [new(monday)] }),
            .. Group("far", "K0", "B", 1).Select(c => c with { Parts = [ExamPart.Theory] })]);

        var plan = VebsSolver.Solve(instance, new(1, Steps));

        Assert.Equal(5, plan.Unscheduled.Count(missing => missing.Part == ExamPart.Practice));
        Assert.All(plan.Unscheduled.Where(missing => missing.Part == ExamPart.Practice), missing => Assert.Equal(UnscheduledReason.ExaminersRotate, missing.Reason));
    }

    private static IEnumerable<Examinee> Group(string name, string track, string site, int count) =>
        Enumerable.Range(1, count).Select(n => new Examinee($"{name} {n}", track, [ExamPart.Practice], Employer: null, Class: null, [site], []));

    private static VebsInstance Instance(int days, int far, List<Examinee> candidates) => new(
        VebsInstance.CurrentFormat, "two sites", First.AddDays(-20), First.AddDays(-20), [.. Enumerable.Range(0, days).Select(First.AddDays)],
        new([new(510, 750), new(810, 1050)], [510, 810], 120), [RuleSet.Standard(First) with { TicketLeadDays = 0, PlanLeadDays = 0, SupervisorsMin = 0 }],
        Weights.Standard, [new("A", new Dictionary<string, int> { ["B"] = 60 }), new("B", new Dictionary<string, int> { ["A"] = 60 })], [],
        [.. new[] { "A", "B" }.Select(site => new Workshop($"W{site}", site, new Dictionary<string, int> { ["F"] = 5 }, Accessible: true, []))], [],
        [.. new[] { "K0", "K1" }.Select(id => new ExamTrack(id, "lamps", 4, 90, Computer: false, 240, "F", new Dictionary<string, int>(), 5, TheoryFirst: false))], [],
        candidates, [.. Examiners("A", 2), .. Examiners("B", far)], [], []);

    private static IEnumerable<Officer> Examiners(string site, int count) => Enumerable.Range(1, count).Select(n => new Officer(
        $"{site}{n}", [OfficerRole.Assessor], [new("lamps", [4], DateOnly.MinValue, DateOnly.MaxValue)], Employer: null, [], [], site, []));

    private static byte[] Bytes(VebsPlan plan)
    {
        using var file = new MemoryStream();
        VebsFile.Write(file, plan);
        return file.ToArray();
    }
}
