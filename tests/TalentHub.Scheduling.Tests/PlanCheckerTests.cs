using TalentHub.Scheduling.Checking;
using TalentHub.Scheduling.Model;
using TalentHub.Scheduling.Planning;

namespace TalentHub.Scheduling.Tests;

/// <summary>Breaks every rule once in a sound plan and finds exactly that rule reported.</summary>
public sealed class PlanCheckerTests
{
    private static readonly PlanInput Input = Given.Batch(60);
    private static readonly Plan Sound = Planner.Solve(Input);

    private static readonly Dictionary<PlanRule, Func<Plan>> Mutations = new()
    {
        [PlanRule.EveryPartOnce] = () => Change(Part.Practice, s => s with { Candidates = [.. s.Candidates.Skip(1)] }, atLeast: 2),
        [PlanRule.PartsOfTrack] = () => Change(Part.Theory, s => s with { Candidates = [.. s.Candidates.Skip(1), Guid.NewGuid()] }),
        [PlanRule.CandidateTimes] = () => Change(Part.Practice, s => s with { FirstSlot = 0 }),
        [PlanRule.RoomFits] = () => Change(Part.Practice, s => s with { Room = "T1" }),
        [PlanRule.Places] = () => Change(Part.Review, s => s with { Candidates = [.. s.Candidates, .. Input.Candidates.Take(5).Select(c => c.Id)] }),
        [PlanRule.RoomTimes] = () => Change(Part.Theory, s => s with { FirstSlot = Input.Slots.Count }),
        [PlanRule.Invigilators] = () => Change(Part.Theory, s => s with { Staff = [.. s.Staff.Take(1)] }),
        [PlanRule.PanelSize] = () => Change(Part.Practice, s => s with { Staff = [.. s.Staff.Take(2)] }),
        [PlanRule.Qualification] = () => Change(Part.Review, s => s with { Staff = [.. s.Staff.Skip(1), Input.People.First(p => !p.Senior).Id] }),
        [PlanRule.ConflictOfInterest] = () => Change(
            Part.Practice, s => s with { Staff = [Given.Id(100_002), .. s.Staff.Skip(1)] }, s => s.Candidates.Contains(Given.Id(1))),
        [PlanRule.PersonTimes] = () => Change(Part.Practice, s => s with { Staff = [.. s.Staff.Skip(1), Guid.NewGuid()] }),
    };

    public static TheoryData<PlanRule> EveryRule => [.. Enum.GetValues<PlanRule>()];

    [Fact]
    public void The_plan_is_sound_before_it_is_broken() => Assert.Empty(PlanChecker.Violations(Input, Sound));

    [Theory, MemberData(nameof(EveryRule))]
    public void A_broken_rule_is_found(PlanRule rule) =>
        Assert.Contains(PlanChecker.Violations(Input, Mutations[rule]()), v => v.Rule == rule);

    private static Plan Change(Part part, Func<Sitting, Sitting> change, Func<Sitting, bool>? which = null, int atLeast = 1)
    {
        var victim = Sound.Sittings.First(s => s.Part == part && s.Candidates.Count >= atLeast && which?.Invoke(s) != false);
        return Sound with { Sittings = [.. Sound.Sittings.Select(s => s == victim ? change(s) : s)] };
    }
}
