using System.Text.Json;

namespace TalentHub.Scheduling.Evaluation.Vebs;

/// <summary>
/// Checks and prices a plan from the two files alone, by the words of the rules, and shares nothing with the engine that made it: no types, no
/// parser, no tables.
/// </summary>
public static class VebsEvaluator
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        PropertyNameCaseInsensitive = false, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true,
    };

    private static readonly JsonSerializerOptions Indented = new(Options) { WriteIndented = true };

    /// <summary>Evaluates a plan.</summary>
    /// <exception cref="JsonException">A file breaks its format.</exception>
    /// <exception cref="InvalidDataException">The plan names a place, track or person that the instance does not have.</exception>
    public static VebsReport Evaluate(Stream instance, Stream plan) =>
        Evaluate(JsonSerializer.Deserialize<InstanceFile.Instance>(instance, Options)!, JsonSerializer.Deserialize<PlanFile.Plan>(plan, Options)!);

    /// <summary>Evaluates a plan.</summary>
    /// <exception cref="InvalidDataException">The plan names a place, track or person that the instance does not have.</exception>
    public static VebsReport Evaluate(InstanceFile.Instance instance, PlanFile.Plan plan)
    {
        var book = new Book(instance, plan);
        var findings = new Findings();
        var candidates = new CandidateRules(book, findings);
        candidates.Check();
        new PlaceRules(book, findings).Check();
        new PanelRules(book, findings).Check();
        new PeopleRules(book, findings).Check();
        var missing = instance.Candidates.Sum(candidate => candidate.Parts.Count(part => book.ByCandidate[candidate.Id].All(session => session.Part != part)));
        return new(instance.Name, findings.Counts, findings.Examples, missing, new Objective(book, candidates, new LowerBounds(book)).Components(), instance.UpperBound);
    }

    /// <summary>Writes a report; docs/schemas/vebs-report.schema.json says what each field means.</summary>
    public static void Write(Stream file, VebsReport report) => JsonSerializer.Serialize(file, report, Indented);
}
