using TalentHub.Scheduling.Evaluation.Vebs;
using TalentHub.Scheduling.Vebs.Files;
using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Scheduling.Instances;

/// <summary>
/// A made instance for which a plan is known to exist: the plan is made first, and places, persons, absences and conflicts are drawn around it.
/// Its cost stands in the instance as the upper bound.
/// </summary>
/// <param name="Instance">The instance.</param>
/// <param name="Plan">The plan.</param>
public sealed record PlantedInstance(VebsInstance Instance, VebsPlan Plan)
{
    private const int DatesOfSmall = 5;
    private const int DatesOfLarge = 10;
    private const int LargestSmall = 10_000;

    /// <summary>Makes an instance; the same options give the same instance everywhere.</summary>
    public static PlantedInstance Make(GeneratorOptions options)
    {
        var dice = new Dice(options.Seed);
        var days = options.Candidates <= LargestSmall ? DatesOfSmall : DatesOfLarge;
        var population = new Population(options, dice);
        var sites = population.Candidates.ToLookup(candidate => candidate.Site);
        var plantings = Enumerable.Range(0, population.Sites).Select(site => SitePlanting.Plant(population, [.. sites[site]], site, days, options, dice)).ToList();
        var planted = new Assembly(options, population, plantings, days, dice).Whole();
        return planted with { Instance = planted.Instance with { UpperBound = planted.Evaluate().Cost } };
    }

    /// <summary>What the evaluator says of the planted plan.</summary>
    public VebsReport Evaluate() => Evaluate(Plan);

    /// <summary>What the evaluator says of a plan of this instance.</summary>
    public VebsReport Evaluate(VebsPlan plan)
    {
        using var instance = new MemoryStream();
        using var file = new MemoryStream();
        VebsFile.Write(instance, Instance);
        VebsFile.Write(file, plan);
        (instance.Position, file.Position) = (0, 0);
        return VebsEvaluator.Evaluate(instance, file);
    }
}
