using TalentHub.Certification.Domain.Standards;

namespace TalentHub.Api.Endpoints.Certification;

/// <summary>A change of a sealed score that somebody asks for.</summary>
/// <param name="Ticket">The candidate's ticket number.</param>
/// <param name="Subject">The subject.</param>
/// <param name="Score">Points, absent or violation.</param>
/// <param name="Reason">Why.</param>
public sealed record ScoreChangeRequest(string Ticket, ExamSubject Subject, string? Score, string? Reason);
