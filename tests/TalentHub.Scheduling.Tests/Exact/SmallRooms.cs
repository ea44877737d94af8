using TalentHub.Scheduling.Search;
using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Scheduling.Tests.Exact;

/// <summary>A very small batch with few seats: theory and practice of five to forty candidates at one site.</summary>
/// <param name="Candidates">How many there are.</param>
/// <param name="Seats">Of each room.</param>
/// <param name="Stations">Of each workshop.</param>
/// <param name="TheoryFirst">Theory comes before practice.</param>
/// <param name="Wheelchairs">The first so many candidates need an accessible room; the first room and workshop are.</param>
/// <param name="ExtraTime">The last so many candidates have more time for theory.</param>
/// <param name="Percent">How much time they have, against 100.</param>
/// <param name="Workshops">How many there are.</param>
/// <param name="Employers">Whose candidates should sit together; 0 where nobody is employed.</param>
/// <param name="Tracks">Which all the workshops can hold.</param>
public sealed record SmallRooms(
    int Candidates, int[] Seats, int Stations, bool TheoryFirst, int Wheelchairs = 0, int ExtraTime = 0, int Percent = 200, int Workshops = 1, int Employers = 0, int Tracks = 1)
{
    private const int Examiners = 7;
    private const int Invigilators = 4;
    private const int People = Examiners + Invigilators + 1;
    private static readonly DateOnly First = new(2024, 1, 15);

    /// <summary>Draws one.</summary>
    internal static SmallRooms Draw(int candidates, ref Xoshiro random)
    {
        var seats = new int[1 + random.Below(3)];
        for (var i = 0; i < seats.Length; i++)
        {
            var least = Math.Max(3, candidates / 5);
            seats[i] = least + random.Below(Math.Max(5, (candidates / 2) + 2) - least);
        }

        return new(
            candidates, seats, 5 + random.Below(7), random.Below(2) == 0, random.Below(3), random.Below(3), random.Below(2) == 0 ? 200 : 130, 1 + random.Below(2),
            random.Below(4), 1 + random.Below(2));
    }

    /// <summary>The instance, with so many days.</summary>
    internal VebsInstance On(int days) => new(
        VebsInstance.CurrentFormat, ToString(), First.AddDays(-20), First.AddDays(-20), [.. Enumerable.Range(0, days).Select(First.AddDays)],
        new([new(510, 750), new(810, 1050)], [510, 630, 810, 930], 120),
        [RuleSet.Standard(First) with { EmployerWithdraws = false, TicketLeadDays = 0, PlanLeadDays = 0, ExtraTimePercent = Percent }],
        Weights.Standard, [new("S", new Dictionary<string, int>())], [.. Seats.Select((seats, i) => new TheoryRoom($"R{i}", "S", seats, 0, Accessible: i == 0, []))],
        [.. Enumerable.Range(0, Workshops).Select(i => new Workshop($"W{i}", "S", new Dictionary<string, int> { ["F"] = Stations }, Accessible: i == 0, []))], [],
        [.. Enumerable.Range(0, Tracks).Select(i => new ExamTrack($"K{i}", "lamps", 4, 120, Computer: false, 120, "F", new Dictionary<string, int>(), 5, TheoryFirst))], [],
        [.. Enumerable.Range(0, Candidates).Select(Candidate)], [.. Enumerable.Range(0, People).Select(Person)], [], []);

    private Examinee Candidate(int number) => new(
        $"C{number}", $"K{number % Tracks}", [ExamPart.Theory, ExamPart.Practice], Employers == 0 ? null : $"E{number % Employers}", Class: null, ["S"], [],
        Access: number < Wheelchairs, ExtraTime: number >= Candidates - ExtraTime);

    private static Officer Person(int number) => new(
        $"P{number}", [number < Examiners ? OfficerRole.Assessor : number < People - 1 ? OfficerRole.Invigilator : OfficerRole.Supervisor],
        number < Examiners ? [new("lamps", [4], DateOnly.MinValue, DateOnly.MaxValue)] : [], Employer: null, [], [], "S", []);
}
