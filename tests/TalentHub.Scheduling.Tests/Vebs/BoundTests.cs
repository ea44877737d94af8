using TalentHub.Scheduling.Instances;
using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Scheduling.Tests.Vebs;

/// <summary>The lower bounds hold for every plan; here, what they must see.</summary>
public sealed class BoundTests
{
    private static readonly VebsPlan Empty = new(VebsPlan.CurrentFormat, "empty", [], [], [], [], []);

    [Fact]
    public void A_review_after_an_afternoon_of_practice_is_on_another_day()
    {
        var instance = PlantedInstance.Make(new(200, 1)).Instance;
        var firstTheory = instance with { Tracks = [.. instance.Tracks.Select(track => track with { PracticeMinutes = 240, TheoryFirst = true })] };

        Assert.Equal(instance.Candidates.Count(candidate => candidate.Parts.Count == 3), Bound(firstTheory, "candidateExtraDays"));
    }

    [Fact]
    public void Sessions_of_a_whole_day_end_late()
    {
        var instance = PlantedInstance.Make(new(200, 1)).Instance;
        var wholeDays = instance with { Tracks = [.. instance.Tracks.Select(track => track with { PracticeMinutes = 480 })] };

        Assert.Equal(Bound(wholeDays, "practicalSessions"), Bound(wholeDays, "lateSlots"));
    }

    private static long Bound(VebsInstance instance, string component) =>
        new PlantedInstance(instance, Empty).Evaluate().Components.Single(c => c.Name == component).LowerBound;
}
