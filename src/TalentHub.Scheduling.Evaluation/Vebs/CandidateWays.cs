namespace TalentHub.Scheduling.Evaluation.Vebs;

/// <summary>
/// On how few days a candidate can be examined, whatever the others do: every way to put the parts at times that a day offers, in their order and one
/// after the other, is tried. Absences, places and ways between sites are left out, which can only make more possible.
/// </summary>
internal sealed class CandidateWays
{
    private readonly Book _book;
    private readonly List<InstanceFile.Rules> _rules;
    private readonly Dictionary<(string Track, bool ExtraTime, bool Theory, bool Practice, bool Review), int> _known = [];

    internal CandidateWays(Book book, List<InstanceFile.Rules> rules) => (_book, _rules) = (book, rules);

    /// <summary>No plan that schedules all of the candidate's parts does so on fewer days.</summary>
    internal int FewestDays(InstanceFile.Candidate candidate)
    {
        var key = (candidate.Track, candidate.ExtraTime, candidate.Parts.Contains("theory"), candidate.Parts.Contains("practice"), candidate.Parts.Contains("review"));
        if (!_known.TryGetValue(key, out var days))
        {
            _known[key] = days = FewestDays(candidate, [.. candidate.Parts.Distinct()]);
        }

        return days;
    }

    // The parts of the first day, and the rest on the fewest days after it.
    private int FewestDays(InstanceFile.Candidate candidate, List<string> parts)
    {
        var fewest = parts.Count;
        for (var chosen = 1; chosen < 1 << parts.Count; chosen++)
        {
            var first = parts.Where((_, i) => (chosen >> i & 1) != 0).ToList();
            var later = parts.Except(first).ToList();
            if (first.TrueForAll(part => later.TrueForAll(other => !MustFollow(candidate, part, other))) && InADay(candidate, first))
            {
                fewest = Math.Min(fewest, 1 + FewestDays(candidate, later));
            }
        }

        return fewest;
    }

    private bool MustFollow(InstanceFile.Candidate candidate, string later, string earlier) =>
        (later == "review" && earlier != "review") || (later == "practice" && earlier == "theory" && _book.Tracks[candidate.Track].TheoryFirst);

    private bool InADay(InstanceFile.Candidate candidate, List<string> parts) => _rules.Exists(rules => Fits(candidate, parts, rules, []));

    private bool Fits(InstanceFile.Candidate candidate, List<string> parts, InstanceFile.Rules rules, List<(string Part, int From, int Until)> placed)
    {
        if (placed.Count == parts.Count)
        {
            return true;
        }

        var (part, minutes) = (parts[placed.Count], Minutes(candidate, parts[placed.Count], rules));
        foreach (var start in _book.Instance.Day.Starts.Where(start => _book.Day.Offers(start, minutes)))
        {
            var (from, until) = (_book.Day.Working(start), _book.Day.Working(start) + minutes);
            var possible = placed.TrueForAll(other => (from >= other.Until && !MustFollow(candidate, other.Part, part)) || (until <= other.From && !MustFollow(candidate, part, other.Part)));
            if (possible && Fits(candidate, parts, rules, [.. placed, (part, from, until)]))
            {
                return true;
            }
        }

        return false;
    }

    private int Minutes(InstanceFile.Candidate candidate, string part, InstanceFile.Rules rules) => part switch
    {
        "theory" => _book.Tracks[candidate.Track].TheoryMinutes * (candidate.ExtraTime ? rules.ExtraTimePercent : 100) / 100,
        "practice" => _book.Tracks[candidate.Track].PracticeMinutes,
        _ => rules.ReviewMinutes * rules.ReviewGroup,
    };
}
