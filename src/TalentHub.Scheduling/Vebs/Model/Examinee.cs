namespace TalentHub.Scheduling.Vebs.Model;

/// <summary>A candidate.</summary>
/// <param name="Id">The candidate's id.</param>
/// <param name="Track">The track.</param>
/// <param name="Parts">What is to be examined.</param>
/// <param name="Employer">The employer or school; null where there is none.</param>
/// <param name="Class">The training class; null where there is none.</param>
/// <param name="Sites">Sites at which the candidate may be examined, the nearest first.</param>
/// <param name="Away">When the candidate cannot come.</param>
/// <param name="Access">Needs accessible places.</param>
/// <param name="ExtraTime">Has extra time in theory.</param>
public sealed record Examinee(
    string Id, string Track, IReadOnlyList<ExamPart> Parts, string? Employer, string? Class, IReadOnlyList<string> Sites, IReadOnlyList<Closure> Away,
    bool Access = false, bool ExtraTime = false);
