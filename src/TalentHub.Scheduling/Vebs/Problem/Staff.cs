using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Scheduling.Vebs.Problem;

/// <summary>A person with numbers in place of names.</summary>
/// <param name="Number">The person's number.</param>
/// <param name="Source">As the instance says it.</param>
/// <param name="Home">The number of the home site.</param>
/// <param name="Employer">The employer's number, or -1.</param>
/// <param name="Classes">Numbers of the classes taught.</param>
/// <param name="Withdrawals">Numbers of candidates not to be judged.</param>
/// <param name="Away">Ticks of each day at which the person cannot come.</param>
internal sealed record Staff(int Number, Officer Source, int Home, int Employer, HashSet<int> Classes, HashSet<int> Withdrawals, ulong[] Away)
{
    internal bool Examines { get; } = Source.Roles.Contains(OfficerRole.Assessor) || Source.Roles.Contains(OfficerRole.Senior);

    internal bool Senior { get; } = Source.Roles.Contains(OfficerRole.Senior);

    internal bool Invigilates { get; } = Source.Roles.Contains(OfficerRole.Invigilator);

    internal bool Supervises { get; } = Source.Roles.Contains(OfficerRole.Supervisor);

    /// <summary>May judge the track on that date.</summary>
    internal bool Qualified(ExamTrack track, DateOnly date, RuleSet rules) =>
        Examines && !(Source.Audited && rules.AuditorsApart) && (Senior || track.Level > rules.SeniorLevelMax)
        && Source.Qualifications.Any(q => q.Occupation == track.Occupation && q.From <= date && q.Until >= date && q.Levels.Contains(track.Level));
}
