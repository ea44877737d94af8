namespace TalentHub.Scheduling.Evaluation.Vebs;

/// <summary>A plan as its file says it; docs/schemas/vebs-plan.schema.json says what each field means.</summary>
public static class PlanFile
{
    public sealed record Plan(Theory[] Theory, Practice[] Practice, Review[] Reviews, Supervision[] Supervisors, Missing[] Unscheduled);

    public sealed record Theory(string Room, DateOnly Date, int Start, int Minutes, string[] Candidates, string[] Invigilators);

    public sealed record Practice(string Workshop, string Track, DateOnly Date, int Start, string[] Candidates, string[] Panel, string Leader);

    public sealed record Review(string Room, DateOnly Date, int Start, string[] Candidates, string[] Panel, string Leader);

    public sealed record Supervision(string Site, DateOnly Date, string[] People);

    public sealed record Missing(string Candidate, string Part, string Reason);
}
