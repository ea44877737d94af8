using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Scheduling.Vebs.Problem;

/// <summary>Sites at which candidates' parts were put and found no place.</summary>
internal sealed class SitesTried
{
    private readonly HashSet<(string Candidate, ExamPart Part, int Site)> _sites = [];

    internal bool Includes(string candidate, ExamPart part, int site) => _sites.Contains((candidate, part, site));

    internal void Add(string candidate, ExamPart part, int site) => _sites.Add((candidate, part, site));
}
