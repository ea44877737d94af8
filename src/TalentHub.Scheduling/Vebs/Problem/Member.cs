using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Scheduling.Vebs.Problem;

/// <summary>A candidate with numbers in place of names.</summary>
/// <param name="Number">The candidate's number.</param>
/// <param name="Source">As the instance says it.</param>
/// <param name="Track">The track's number.</param>
/// <param name="Employer">The employer's number, or -1.</param>
/// <param name="Class">The class's number, or -1.</param>
/// <param name="Away">Ticks of each day at which the candidate cannot come; null where there are none.</param>
internal sealed record Member(int Number, Examinee Source, int Track, int Employer, int Class, ulong[]? Away)
{
    internal bool Needs(ExamPart part) => Source.Parts.Contains(part);

    /// <summary>Minutes of the candidate's theory.</summary>
    internal int TheoryMinutes(ExamTrack track, RuleSet rules) => track.TheoryMinutes * (Source.ExtraTime ? rules.ExtraTimePercent : 100) / 100;
}
