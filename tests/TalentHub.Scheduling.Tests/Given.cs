using TalentHub.Scheduling.Model;

namespace TalentHub.Scheduling.Tests;

/// <summary>Inputs of a size, the same for the same seed.</summary>
internal static class Given
{
    private static readonly DateOnly Monday = new(2023, 9, 4);

    internal static readonly PlanRules Rules = new(30, 2, 15, 3, 4);

    internal static Guid Id(int number) => new(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]);

    internal static PlanInput Batch(int candidates, int people = 12, int days = 10, int seed = 1)
    {
        var random = new Random(seed);
        return new(
            [.. Enumerable.Range(0, days).SelectMany(DayOf)],
            [
                new("T1", "east", RoomKind.Theory, 40), new("T2", "east", RoomKind.Theory, 20), new("T3", "west", RoomKind.Theory, 30),
                new("W1", "east", RoomKind.Practice, 10, "lamp"), new("W2", "west", RoomKind.Practice, 14), new("R1", "east", RoomKind.Review, 4),
            ],
            [
                new("lamp-3", "lamp", [Part.Theory, Part.Practice], 1, 5, SeniorOnly: false),
                new("lamp-4", "lamp", [Part.Theory, Part.Practice], 2, 5, SeniorOnly: false),
                new("source-2", "source", [Part.Theory, Part.Practice, Part.Review], 1, 5, SeniorOnly: true),
            ],
            [.. Enumerable.Range(0, candidates).Select(i => new Candidate(
                Id(i + 1), random.Next(10) switch { < 6 => "lamp-3", < 9 => "lamp-4", _ => "source-2" }, $"group-{random.Next(4)}"))],
            [.. Enumerable.Range(0, people).Select(i => new Person(
                Id(100_000 + i), new HashSet<string> { "lamp-3", "lamp-4", "source-2" }, Senior: i % 2 == 0)
            {
                TaughtGroups = i == 1 ? new HashSet<string> { "group-1" } : new HashSet<string>(),
                Conflicts = i == 2 ? new HashSet<Guid> { Id(1), Id(7) } : new HashSet<Guid>(),
                AbsentOn = i == 3 ? new HashSet<DateOnly> { Monday } : new HashSet<DateOnly>(),
            })],
            Rules);
    }

    private static IEnumerable<Slot> DayOf(int day) =>
        new[] { new TimeOnly(8, 30), new TimeOnly(10, 30), new TimeOnly(13, 30), new TimeOnly(15, 30) }
            .Select(start => new Slot(Monday.AddDays(day), start, start.AddHours(2)));
}
