using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Scheduling.Tests.Exact;

/// <summary>Candidates who can be exchanged without anything changing: only how many of them are where matters.</summary>
internal sealed class CandidateKind(VebsInstance instance, List<Examinee> members)
{
    internal List<Examinee> Members => members;

    internal Examinee First => members[0];

    internal ExamTrack Track { get; } = instance.Tracks.First(track => track.Id == members[0].Track);

    internal bool Needs(ExamPart part) => First.Parts.Contains(part);

    internal Booking? Pin(ExamPart part) => instance.Pinned.FirstOrDefault(pin => pin.Candidate == First.Id && pin.Part == part);

    /// <summary>Working minutes of a part on a day.</summary>
    internal int Minutes(ExamPart part, RuleSet rules) => part switch
    {
        ExamPart.Theory => Track.TheoryMinutes * (First.ExtraTime ? rules.ExtraTimePercent : 100) / 100,
        ExamPart.Practice => Track.PracticeMinutes,
        _ => rules.ReviewMinutes * rules.ReviewGroup,
    };

    /// <summary>The person need not withdraw from these candidates.</summary>
    internal bool MayBeJudgedBy(Officer person, RuleSet rules) =>
        !(rules.EmployerWithdraws && person.Employer is not null && person.Employer == First.Employer)
        && !(First.Class is not null && person.Classes.Contains(First.Class)) && !person.Withdrawals.Any(w => members.Exists(member => member.Id == w.Candidate));

    internal static List<CandidateKind> Of(VebsInstance instance) =>
        [.. instance.Candidates.Where(candidate => candidate.Parts.Count > 0).GroupBy(candidate => string.Join('|',
            candidate.Track, string.Join(' ', candidate.Parts.Order()), candidate.Employer, candidate.Class, candidate.Access, candidate.ExtraTime,
            string.Join(' ', candidate.Away.Select(away => $"{away}")), string.Join(' ', instance.Pinned.Where(pin => pin.Candidate == candidate.Id).Select(pin => $"{pin with { Candidate = "" }}")),
            string.Join(' ', instance.People.Where(person => person.Withdrawals.Any(w => w.Candidate == candidate.Id)).Select(person => person.Id))))
            .Select(kind => new CandidateKind(instance, [.. kind]))];
}
