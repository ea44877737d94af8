using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Scheduling.Tests.Vebs;

/// <summary>A school and a works, some minutes apart, whose candidates may go to both.</summary>
internal static class TwoSites
{
    internal static readonly DateOnly First = new(2024, 1, 15);

    /// <summary>Morning, 08:30 to 12:30, and afternoon, 13:30 to 17:30, in slots of two hours.</summary>
    internal static VebsInstance Instance(
        int candidates, int days, (int Seats, int Stations) school, (int Seats, int Stations) works, int minutes = 60, bool theoryFirst = false, int people = 8) => new(
        VebsInstance.CurrentFormat, "two sites", First.AddDays(-20), First.AddDays(-20), [.. Enumerable.Range(0, days).Select(First.AddDays)],
        new([new(510, 750), new(810, 1050)], [510, 630, 810, 930], 120), [RuleSet.Standard(First) with { EmployerWithdraws = false, TicketLeadDays = 0, PlanLeadDays = 0 }],
        Weights.Standard, [new("school", new Dictionary<string, int> { ["works"] = minutes }), new("works", new Dictionary<string, int> { ["school"] = minutes })],
        [.. new[] { ("school", school.Seats), ("works", works.Seats) }.Where(at => at.Item2 > 0).Select(at => new TheoryRoom($"room {at.Item1}", at.Item1, at.Item2, at.Item2, Accessible: true, []))],
        [.. new[] { ("school", school.Stations), ("works", works.Stations) }.Where(at => at.Item2 > 0).Select(at => new Workshop(
            $"workshop {at.Item1}", at.Item1, new Dictionary<string, int> { ["F"] = at.Item2 }, Accessible: true, []))], [],
        [new("K", "lamps", 4, 120, Computer: true, 120, "F", new Dictionary<string, int>(), 5, theoryFirst)], [],
        [.. Enumerable.Range(1, candidates).Select(n => new Examinee($"C{n}", "K", [ExamPart.Theory, ExamPart.Practice], $"E{n % 4}", Class: null, ["school", "works"], []))],
        [.. Enumerable.Range(1, people).Select(n => new Officer(
            $"P{n}", [OfficerRole.Assessor, OfficerRole.Invigilator, OfficerRole.Supervisor], [new("lamps", [4], DateOnly.MinValue, DateOnly.MaxValue)], Employer: null, [], [],
            "school", []))], [], []);
}
