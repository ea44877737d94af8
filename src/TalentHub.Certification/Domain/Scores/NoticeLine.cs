using TalentHub.Certification.Domain.Standards;

namespace TalentHub.Certification.Domain.Scores;

/// <summary>A candidate on the public notice of results: name and document masked.</summary>
public sealed record NoticeLine(string Ticket, string MaskedName, string MaskedDocument, string OccupationName, SkillLevel Level, CandidateResult Result);
