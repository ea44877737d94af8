namespace TalentHub.Scheduling.Instances;

/// <summary>What a made instance is like.</summary>
/// <param name="Candidates">How many.</param>
/// <param name="Seed">The same options give the same bytes everywhere.</param>
/// <param name="StationLoad">The share of the workshops' time that the planted plan uses.</param>
/// <param name="ExaminerLoad">The share of the examiners that the planted plan uses.</param>
/// <param name="Conflicts">How often an examiner teaches a class of an own track, and must withdraw from it.</param>
/// <param name="Pinned">The share of the practical sessions of the planted plan whose candidates must stay.</param>
public sealed record GeneratorOptions(
    int Candidates, ulong Seed, double StationLoad = 0.85, double ExaminerLoad = 0.8, double Conflicts = 0.15, double Pinned = 0);
