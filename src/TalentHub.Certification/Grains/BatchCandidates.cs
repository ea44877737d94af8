using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Candidates;
using TalentHub.Certification.Store;
using TalentHub.People.Domain.Persons;
using TalentHub.People.Domain.Rosters;
using TalentHub.People.Store;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Store.Settings;

namespace TalentHub.Certification.Grains;

/// <summary>Sorts a chunk of candidates into those who can be entered and those who cannot. The dry run and the registration use the same.</summary>
public sealed class BatchCandidates(PersonRegistry persons, CandidateQueries candidates, BatchFacts facts, DatedSettings settings)
{
    private const string OneCertificateAYear = "certification.one-certificate-per-year";

    /// <summary>A finding for each row, and the candidates that may be entered.</summary>
    public async Task<(IReadOnlyList<RosterFinding> Findings, IReadOnlyList<(CandidateEntry Candidate, PersonMatch Person)> Entered)> Sort(
        AssessmentBatch batch, IReadOnlyList<CandidateEntry> entries, CancellationToken cancel = default)
    {
        var matches = await persons.Match([.. entries.Select(e => e.Person)], cancel);
        var known = matches.Matches.Where(m => m.New is null).Select(m => m.PersonId).ToList();
        var standings = await candidates.Standings(batch.Id, known, facts.Makeup(batch).Months, cancel);
        var eligibility = new Eligibility(batch.Tracks, batch.ExamTo.Year, settings.Get<bool>(OneCertificateAYear, batch.ExamTo));
        var byRow = entries.ToDictionary(e => e.Person.Row);
        var findings = matches.Problems.Select(p => RosterFinding.Refused(p.Row ?? 0, [p])).ToList();
        var entered = new List<(CandidateEntry, PersonMatch)>();
        foreach (var match in matches.Matches)
        {
            var (candidate, row) = (byRow[match.Entry.Row], match.Entry.Row);
            var standing = standings.GetValueOrDefault(match.PersonId, PersonStanding.New);
            var key = Convert.ToHexString(match.Hash);
            if (standing.InBatch)
            {
                findings.Add(RosterFinding.Already(row, key, CandidateProblem.AlreadyRegistered.With().At(row, PersonColumns.DocumentNumber)));
            }
            else if (eligibility.Refusal(candidate.OccupationCode, candidate.Level, standing) is { } refusal)
            {
                findings.Add(RosterFinding.Refused(row, [refusal.At(row, CandidateColumns.Level)]));
            }
            else
            {
                findings.Add(RosterFinding.Valid(row, key));
                entered.Add((candidate, match));
            }
        }

        return (findings, entered);
    }
}
