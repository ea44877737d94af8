using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Standards;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Certification.Domain.Candidates;

/// <summary>Whether a person may be entered for a level of a batch.</summary>
/// <param name="Tracks">The occupations and levels of the batch.</param>
/// <param name="Year">The year in which the batch examines.</param>
/// <param name="OneCertificateAYear">Whether a certificate of the same year stands in the way (同一年度一人一证).</param>
public sealed record Eligibility(IReadOnlyList<BatchTrack> Tracks, int Year, bool OneCertificateAYear)
{
    /// <summary>Why not, or null.</summary>
    public Problem? Refusal(string occupationCode, SkillLevel level, PersonStanding standing) =>
        !Tracks.Any(t => t.OccupationCode == occupationCode && t.Level == level) ? CandidateProblem.TrackNotInBatch.With(
            ("occupation", occupationCode), ("level", level),
            ("tracks", BothLanguages.List([.. Tracks.Select(t => new BothLanguages($"{t.OccupationCode} {t.Level.Chinese()}", $"{t.OccupationCode} {t.Level.English()}"))])))
        : standing.Live.FirstOrDefault(c => c.OccupationCode == occupationCode && c.Level.IsAtLeast(level)) is { } held
            ? CandidateProblem.AlreadyCertified.With(("level", held.Level), ("number", held.Number))
        : OneCertificateAYear && standing.Live.FirstOrDefault(c => c.IssuedOn.Year == Year) is { } sameYear
            ? CandidateProblem.CertifiedThisYear.With(("year", Year), ("number", sameYear.Number))
        : standing.Awaited.FirstOrDefault(a => a.OccupationCode == occupationCode && a.Level == level) is { } awaited
            ? CandidateProblem.ResultsAwaited.With(("title", awaited.Title))
        : standing.Open.FirstOrDefault(e => e.OccupationCode == occupationCode && e.Level == level) is { } open
            ? (open.Passed ? CandidateProblem.CertificateAwaited : CandidateProblem.EnteredElsewhere).With(("title", open.Title))
        : (Problem?)null;
}
