using System.Globalization;
using TalentHub.Scheduling.Evaluation.Itc2007;
using TalentHub.Scheduling.Itc2007;
using TalentHub.Scheduling.Search;

namespace TalentHub.Scheduling.Tests.Itc2007;

public sealed class ExamSolverTests
{
    public static TheoryData<ulong> Seeds => [.. Enumerable.Range(1, 25).Select(seed => (ulong)seed)];

    [Theory, MemberData(nameof(Seeds))]
    public void A_timetable_is_legal_and_costs_what_the_evaluator_says(ulong seed)
    {
        var lines = Instances.Small(seed);

        var solution = Solve(lines, seed, 60_000)!;
        var report = ExamEvaluator.Evaluate(lines, Lines(solution));

        Assert.True(report.Feasible, string.Join(", ", report.Violations));
        Assert.Equal(report.Cost, solution.Cost);
    }

    [Fact]
    public void The_same_seed_and_steps_give_the_same_timetable_and_another_seed_another()
    {
        var lines = Instances.Small(7);

        Assert.Equal(Lines(Solve(lines, 3, 50_000)!), Lines(Solve(lines, 3, 50_000)!));
        Assert.NotEqual(Lines(Solve(lines, 3, 50_000)!), Lines(Solve(lines, 4, 50_000)!));
    }

    [Fact]
    public void More_steps_find_better_timetables()
    {
        var lines = Instances.Small(9);

        Assert.True(Solve(lines, 1, 300_000)!.Cost <= Solve(lines, 1, 4_096)!.Cost);
    }

    [Fact]
    public void A_search_that_is_stopped_keeps_its_best()
    {
        var lines = Instances.Small(11);
        var best = long.MaxValue;

        var solution = ExamSolver.Solve(Read(lines), 1, SearchBudget.OfSteps(long.MaxValue / 2), progress =>
        {
            best = progress.Best;
            return progress.Steps < 20_000;
        })!;

        Assert.Equal(best, solution.Cost);
        Assert.Equal(best, ExamEvaluator.Evaluate(lines, Lines(solution)).Cost);
    }

    [Fact]
    public void What_has_no_timetable_ends_with_the_budget()
    {
        string[] twoAtOnce = ["[Exams:2]", "60, 1", "60, 1", "[Periods:1]", "01:06:2024, 09:00:00, 60, 0", "[Rooms:1]", "5, 0", .. Weights];

        Assert.Null(Solve(twoAtOnce, 1, 100_000));
    }

    [Theory]
    [InlineData("Line 2: value 2 must be a whole number from 0", "[Exams:1]", "60, x")]
    [InlineData("Line 1: the section [Exam] is unknown", "[Exam]60", "60, 1")]
    [InlineData("Line 3: there is no examination 7", "[Exams:1]", "[PeriodHardConstraints]", "7, AFTER, 0")]
    [InlineData("there must be at least one of each", "[Exams:1]", "60, 1", "[Rooms:0]")]
    [InlineData("'BESIDE' is none of AFTER", "[Exams:2]", "60, 1", "60, 2", "[PeriodHardConstraints]", "0, BESIDE, 1")]
    [InlineData("TWOINAROW must be given with 1 numbers", "[Exams:1]", "60, 1", "[Periods:1]", "01:06:2024, 09:00:00, 60, 0", "[Rooms:1]", "5, 0", "[InstitutionalWeightings]", "FRONTLOAD, 1, 2, 3")]
    public void A_broken_file_is_refused_with_its_line(string sentence, params string[] lines)
    {
        var wrong = Assert.Throws<InstanceFileException>(() => Read([.. lines.Select(line => line == "[Exam]60" ? "[Exam]\n60" : line)]));

        Assert.Contains(sentence.Split(": ")[^1], wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_evaluator_agrees_with_every_published_cost()
    {
        var folder = Shared();
        Assert.SkipWhen(folder is null, "Not run: ../shared/data/itc2007 does not lie beside the repository.");
        foreach (var row in File.ReadLines(Path.Combine(folder!, "solutions", "costs.csv")).Skip(1).Select(line => line.Split(',')))
        {
            var report = ExamEvaluator.Evaluate(
                File.ReadLines(Path.Combine(folder!, $"exam_comp_set{row[1]}.exam")), File.ReadLines(Path.Combine(folder!, "solutions", row[0])));

            Assert.True(report.Feasible, row[0]);
            Assert.Equal((row[0], long.Parse(row[2], CultureInfo.InvariantCulture)), (row[0], report.Cost));
        }
    }

    private static string[] Weights =>
        ["[InstitutionalWeightings]", "TWOINAROW, 1", "TWOINADAY, 1", "PERIODSPREAD, 1", "NONMIXEDDURATIONS, 1", "FRONTLOAD, 0, 0, 0"];

    private static ExamInstance Read(string[] lines) => ExamFile.Read(new StringReader(string.Join('\n', lines)));

    private static ExamSolution? Solve(string[] lines, ulong seed, long steps) => ExamSolver.Solve(Read(lines), seed, SearchBudget.OfSteps(steps));

    private static List<string> Lines(ExamSolution solution) =>
        [.. solution.Places.Select(place => string.Create(CultureInfo.InvariantCulture, $"{place.Period}, {place.Room}"))];

    private static string? Shared()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "TalentHub.sln")))
            {
                return Path.Combine(folder.Parent!.FullName, "shared", "data", "itc2007") is var data && Directory.Exists(data) ? data : null;
            }
        }

        return null;
    }
}
