using TalentHub.Scheduling.Instances;
using TalentHub.Scheduling.Vebs;
using TalentHub.Scheduling.Vebs.Files;
using TalentHub.Scheduling.Vebs.Model;
using TalentHub.Scheduling.Vebs.Repair;

namespace TalentHub.Scheduling.Tests.Vebs;

/// <summary>Candidates who may go to several sites, and sites none of which can hold all parts.</summary>
public sealed class SeveralSitesTests
{
    public static TheoryData<ulong> Seeds => [.. Enumerable.Range(1, 4).Select(seed => (ulong)seed)];

    [Theory]
    [InlineData(20, 1)]
    [InlineData(40, 2)]
    public void Nobody_is_sent_to_another_site_before_the_nearest_is_full(int candidates, int sites)
    {
        // In a day a workshop holds four sessions of five.
        var instance = TwoSites.Instance(candidates, days: sites == 1 ? 2 : 1, school: (20, 5), works: (20, 5), people: 14);

        var plan = Whole(instance);

        Assert.Equal(sites, plan.Practice.Select(session => session.Workshop).Distinct().Count());
    }

    [Fact]
    public void Who_found_no_place_at_one_site_is_tried_at_another()
    {
        // The school seems to have room for all; but the first session of the day comes too early for whoever must sit theory before, so that one of four groups is left.
        var instance = TwoSites.Instance(16, days: 1, school: (20, 5), works: (20, 5), theoryFirst: true, people: 14);

        var plan = Whole(instance);

        Assert.Equal(12, plan.Practice.Where(session => session.Workshop == "workshop school").Sum(session => session.Candidates.Count));
    }

    [Theory]
    [InlineData(0, 20, 1)]
    [InlineData(20, 20, 2)]
    [InlineData(60, 30, 2)]
    [InlineData(200, 20, 2)]
    public void Theory_at_the_school_and_practice_at_the_works_leave_time_for_the_way(int minutes, int candidates, int days)
    {
        var instance = TwoSites.Instance(candidates, days, school: (30, 0), works: (0, 10), minutes, people: 10);

        var plan = Whole(instance);

        Assert.All(plan.Theory, sitting => Assert.Equal("room school", sitting.Room));
        Assert.All(plan.Practice, session => Assert.Equal("workshop works", session.Workshop));
    }

    [Fact]
    public void Where_practice_at_the_school_is_full_some_go_to_the_works_for_it()
    {
        var plan = Whole(TwoSites.Instance(50, days: 2, school: (30, 5), works: (0, 5), minutes: 20, people: 14));

        Assert.Equal(["workshop school", "workshop works"], plan.Practice.Select(session => session.Workshop).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_same_people_are_at_the_school_in_the_morning_and_at_the_works_in_the_afternoon()
    {
        // Two supervise; the others invigilate first and examine then, with twenty minutes and a margin of thirty between.
        var plan = Whole(TwoSites.Instance(10, days: 1, school: (10, 0), works: (0, 10), minutes: 20, people: 5));

        Assert.Equal(2, plan.Supervisors.SelectMany(day => day.People).Distinct().Count());
        Assert.NotEmpty(plan.Theory.SelectMany(sitting => sitting.Invigilators).Intersect(plan.Practice.SelectMany(session => session.Panel)));
    }

    [Fact]
    public void Where_the_way_takes_longer_than_a_day_has_time_between_they_are_not()
    {
        var instance = TwoSites.Instance(10, days: 1, school: (10, 0), works: (0, 10), minutes: 280, people: 5);

        var plan = VebsSolver.Solve(instance, new(1));

        Assert.NotEmpty(plan.Unscheduled);
        Assert.True(new PlantedInstance(instance, plan).Evaluate().Feasible);
    }

    [Fact]
    public void Nobody_goes_where_the_way_is_not_known_on_the_same_day()
    {
        var instance = TwoSites.Instance(10, days: 2, school: (10, 0), works: (0, 10), people: 12);
        instance = instance with { Sites = [.. instance.Sites.Select(site => site with { Travel = new Dictionary<string, int>() })], People = [.. instance.People.Select((p, i) => p with { Home = i % 2 == 0 ? "school" : "works" })] };

        var plan = Whole(instance);

        Assert.Empty(plan.Theory.Select(sitting => sitting.Date).Intersect(plan.Practice.Select(session => session.Date)));
    }

    [Fact]
    public void When_the_workshop_of_one_site_is_lost_its_candidates_practise_at_the_other()
    {
        var instance = TwoSites.Instance(16, days: 2, school: (20, 5), works: (20, 5), minutes: 20, people: 14);
        var plan = Whole(instance);
        var lost = instance with { Workshops = [.. instance.Workshops.Select(w => w.Site == "school" ? w with { Closed = [.. instance.Dates.Select(date => new Closure(date))] } : w)] };

        var repaired = VebsRepair.Repair(lost, plan, seed: 1);

        Assert.Empty(repaired.Plan.Unscheduled);
        Assert.True(new PlantedInstance(lost, repaired.Plan).Evaluate().Feasible);
        Assert.Equal(16, repaired.Plan.Practice.Where(session => session.Workshop == "workshop works").Sum(session => session.Candidates.Count));
    }

    [Fact]
    public void What_is_pinned_at_a_site_stays_there()
    {
        var instance = TwoSites.Instance(8, days: 2, school: (20, 5), works: (20, 5), people: 14);
        instance = instance with { Pinned = [new("C1", ExamPart.Practice, TwoSites.First, 810, "workshop works"), new("C1", ExamPart.Theory, TwoSites.First, 510, "room school")] };

        Assert.Empty(instance.Pinned.Except(VebsRepair.Bookings(Whole(instance))));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Whoever_may_go_to_any_site_of_a_made_instance_has_a_place(ulong seed)
    {
        var planted = PlantedInstance.Make(new(2_500, seed));
        var sites = planted.Instance.Sites.Select(site => site.Id).ToList();
        planted = planted with { Instance = planted.Instance with { Candidates = [.. planted.Instance.Candidates.Select(c => c with { Sites = [.. c.Sites, .. sites.Except(c.Sites)] })] } };

        var plan = VebsSolver.Solve(planted.Instance, new(seed, 50));
        var report = planted.Evaluate(plan);

        Assert.True(report.Feasible, $"seed {seed}: {string.Join('\n', report.Examples)}");
        Assert.Empty(plan.Unscheduled);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Made_instances_with_their_rooms_at_another_site_have_a_sound_plan(ulong seed)
    {
        var planted = PlantedInstance.Make(new(200, seed));
        var home = planted.Instance.Sites[0].Id;
        var instance = planted.Instance with
        {
            Sites = [new(home, new Dictionary<string, int> { ["school"] = 30 }), new("school", new Dictionary<string, int> { [home] = 30 })],
            Rooms = [.. planted.Instance.Rooms.Select(room => room with { Site = "school" })],
            Candidates = [.. planted.Instance.Candidates.Select(c => c with { Sites = [home, "school"] })],
            People = [.. planted.Instance.People, .. Enumerable.Range(1, 3).Select(n => new Officer($"S{n}", [OfficerRole.Supervisor], [], Employer: null, [], [], "school", []))],
        };

        var (one, two) = (VebsSolver.Solve(instance, new(seed, 200)), VebsSolver.Solve(instance, new(seed, 200, Threads: 4)));
        var report = new PlantedInstance(instance, one).Evaluate();

        Assert.True(report.Feasible, $"seed {seed}: {string.Join('\n', report.Examples)}");
        Assert.Empty(one.Unscheduled);
        Assert.Equal(Bytes(one), Bytes(two));
    }

    /// <summary>Seeds, how full the places are, people, and whether all have a place by counting.</summary>
    public static TheoryData<ulong, int, int, bool> Counted =>
        [.. Enumerable.Range(1, 30).Select(seed => new TheoryDataRow<ulong, int, int, bool>((ulong)seed, 50, 60, true)),
            .. Enumerable.Range(31, 4).Select(seed => new TheoryDataRow<ulong, int, int, bool>((ulong)seed, 110, 60, false)),
            .. Enumerable.Range(41, 4).Select(seed => new TheoryDataRow<ulong, int, int, bool>((ulong)seed, 70, 12, false))];

    [Theory, MemberData(nameof(Counted))]
    public void Made_instances_of_three_sites_have_a_sound_plan_and_a_whole_one_where_counting_says_there_is_room(ulong seed, int load, int people, bool room)
    {
        var instance = ManySites.Make(seed, load, people);

        var plan = VebsSolver.Solve(instance, new(seed, 20));
        var report = new PlantedInstance(instance, plan).Evaluate();

        Assert.True(report.Feasible, $"seed {seed}: {string.Join('\n', report.Examples)}");
        Assert.DoesNotContain(plan.Unscheduled, missing => room || missing.Reason == UnscheduledReason.NoPlace);
        Assert.All(report.Components, component => Assert.True(plan.Unscheduled.Count > 0 || component.Value >= component.LowerBound, component.ToString()));
    }

    private static VebsPlan Whole(VebsInstance instance)
    {
        var plan = VebsSolver.Solve(instance, new(1));
        var report = new PlantedInstance(instance, plan).Evaluate();
        Assert.True(report.Feasible, string.Join('\n', report.Examples));
        Assert.Empty(plan.Unscheduled);
        return plan;
    }

    private static byte[] Bytes(VebsPlan plan)
    {
        using var file = new MemoryStream();
        VebsFile.Write(file, plan);
        return file.ToArray();
    }
}
