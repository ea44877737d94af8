using TalentHub.Certification.Domain.Standards;

namespace TalentHub.Certification.Domain.Scores;

/// <summary>Asks for a change of a sealed score; the reason is that of the command's context.</summary>
public sealed record RequestScoreChange(string Ticket, ExamSubject Subject, string? Text);
