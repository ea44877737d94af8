using System.Globalization;
using TalentHub.Certification.Domain.Scores;
using TalentHub.Certification.Domain.Standards;

namespace TalentHub.Api.Endpoints.Certification;

/// <summary>What was entered for a candidate in one subject.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Mark">Scored, Absent, Violation or Deferred; null where nothing was entered.</param>
/// <param name="Points">The points of who was scored.</param>
/// <param name="Seen">What an entry of <c>POST …/scores</c> names as <c>seen</c>, so that it changes only what its writer saw; empty for none.</param>
public sealed record SubjectScore(ExamSubject Subject, ScoreMark? Mark, decimal? Points, string Seen)
{
    /// <summary>Whether it comes from an earlier batch, in which another part was deferred; then no score is taken.</summary>
    public bool Carried { get; init; }

    /// <summary>The score that a sheet holds as <see cref="Score.Written"/>; null for none.</summary>
    public static SubjectScore Of(ExamSubject subject, string? written) =>
        written is null ? new(subject, null, null, "")
        : Enum.TryParse<ScoreMark>(written, out var mark) && Enum.IsDefined(mark) && !char.IsAsciiDigit(written[0]) ? new(subject, mark, null, written)
        : new(subject, ScoreMark.Scored, decimal.Parse(written, CultureInfo.InvariantCulture), written);
}
