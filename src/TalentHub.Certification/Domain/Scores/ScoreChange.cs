using TalentHub.Certification.Domain.Standards;

namespace TalentHub.Certification.Domain.Scores;

/// <summary>A requested change of a sealed score.</summary>
public sealed record ScoreChange(Guid Id, Guid RegistrationId, string Ticket, ExamSubject Subject, Score To, Guid RequestedBy);
