using TalentHub.Scheduling.Instances;
using TalentHub.Scheduling.Tests.Exact;
using TalentHub.Scheduling.Vebs;
using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Scheduling.Vebs.Repair;

namespace TalentHub.Scheduling.Tests.Vebs;

/// <summary>Somebody on duty falls ill when the examination has begun: nobody who is examined moves if others can take over, and nobody else changes who need not.</summary>
public sealed class AbsenceTests(ITestOutputHelper output)
{
    /// <summary>Of work, as the solver counts it.</summary>
    private const double Limit = 20;
    private const int Begun = 2;
    private const int Steps = 200;

    [Theory]
    [InlineData(200, 2)]
    [InlineData(300, 3)]
    [InlineData(300, 4)]
    [InlineData(400, 4)]
    public void Whoever_can_take_over_does_before_anybody_moves(int candidates, ulong seed)
    {
        var (begun, plan) = Published(candidates, seed);
        var (mended, beyond) = (0, 0);
        foreach (var (sick, days) in Absences(begun, plan))
        {
            var now = Without(begun, sick, days);
            var repaired = VebsRepair.Repair(now, plan, 1);

            var report = new PlantedInstance(now, repaired.Plan).Evaluate();
            Assert.True(report.Feasible, string.Join('\n', report.Examples));
            var whole = report.Unscheduled == 0 && repaired.Moved.Count == 0;
            Assert.True(whole || !new ExactStaff(now, plan).Exists(Limit), $"{sick}: {report.Unscheduled} without a place, {repaired.Moved.Count} moved");
            (mended, beyond) = whole ? (mended + 1, beyond) : (mended, beyond + 1);
        }

        output.WriteLine($"{mended} absences mended by people alone; {beyond} could not be");
        Assert.NotEqual(0, mended);
    }

    [Theory]
    [InlineData(300, 1)]
    [InlineData(400, 1)]
    public void Panels_on_which_nobody_is_missing_stay(int candidates, ulong seed)
    {
        var (begun, plan) = Published(candidates, seed);
        Assert.NotEmpty(plan.Reviews);
        var (sick, days) = Absences(begun, plan).First();

        var repaired = VebsRepair.Repair(Without(begun, sick, days), plan, 1).Plan;

        Assert.Equal(Panels(plan).Where(panel => !panel.People.Contains(sick)).Select(Line), Panels(repaired).Where(panel => !IsOf(plan, panel, sick)).Select(Line));
    }

    private static (VebsInstance Begun, VebsPlan Plan) Published(int candidates, ulong seed)
    {
        var instance = PlantedInstance.Make(new(candidates, seed)).Instance;
        var plan = VebsSolver.Solve(instance, new(seed, Steps));
        return (BegunInstance.After(instance, plan, Begun), plan);
    }

    // Each on duty on a day to come: away on all of these days, and on the first on which there is a duty.
    private static IEnumerable<(string Person, List<DateOnly> Days)> Absences(VebsInstance instance, VebsPlan plan)
    {
        var duties = FixedSession.Of(instance, plan).FindAll(session => session.Day >= Begun).SelectMany(session => session.Staff.Select(id => (id, session.Day)));
        return duties.GroupBy(duty => duty.id, duty => duty.Day).OrderBy(person => person.Key, StringComparer.Ordinal).SelectMany(person => new[]
        {
            (person.Key, instance.Dates.Skip(Begun).ToList()), (person.Key, new List<DateOnly> { instance.Dates[person.Min()] }),
        });
    }

    private static VebsInstance Without(VebsInstance instance, string sick, List<DateOnly> days) => instance with
    {
        People = [.. instance.People.Select(p => p.Id == sick ? p with { Away = [.. p.Away, .. days.Select(day => new Closure(day))] } : p)],
    };

    private static IEnumerable<(string Place, DateOnly Date, int Start, List<string> People)> Panels(VebsPlan plan) =>
        plan.Practice.Select(s => (s.Workshop, s.Date, s.Start, s.Panel.Order(StringComparer.Ordinal).ToList()))
            .Concat(plan.Reviews.Select(s => (s.Room, s.Date, s.Start, s.Panel.Order(StringComparer.Ordinal).ToList())));

    private static bool IsOf(VebsPlan plan, (string Place, DateOnly Date, int Start, List<string> People) panel, string person) =>
        Panels(plan).Any(other => (other.Place, other.Date, other.Start) == (panel.Place, panel.Date, panel.Start) && other.People.Contains(person));

    private static string Line((string Place, DateOnly Date, int Start, List<string> People) panel) => $"{panel.Place} {panel.Date} {panel.Start} {string.Join(' ', panel.People)}";
}
