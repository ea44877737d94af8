using TalentHub.Scheduling.Evaluation.Vebs;
using TalentHub.Scheduling.Vebs.Files;
using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Certification.Domain.Planning;

/// <summary>Has a plan checked and priced by the independent evaluator, which reads what the engine read and shares nothing with it.</summary>
public static class PlanCheck
{
    /// <summary>What the evaluator says of the plan.</summary>
    /// <exception cref="InvalidDataException">The plan names a place, track or person that the instance does not have.</exception>
    public static PlanQuality Of(VebsInstance instance, VebsPlan plan)
    {
        using var given = new MemoryStream();
        using var made = new MemoryStream();
        VebsFile.Write(given, instance);
        VebsFile.Write(made, plan);
        (given.Position, made.Position) = (0, 0);
        var report = VebsEvaluator.Evaluate(given, made);
        return new(
            report.Violations.Where(rule => rule.Value > 0).ToDictionary(rule => rule.Key, rule => rule.Value, StringComparer.Ordinal),
            report.Cost, report.LowerBound, report.Unscheduled,
            [.. report.Components.Select(c => new PlanComponent(c.Name, c.Weight, c.Value, c.LowerBound))]);
    }
}
