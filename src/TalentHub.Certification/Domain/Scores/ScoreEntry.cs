using TalentHub.Certification.Domain.Standards;
using TalentHub.Platform.Domain.Identifiers;

namespace TalentHub.Certification.Domain.Scores;

/// <summary>One line of a score sheet.</summary>
/// <param name="Ticket">The candidate's ticket number.</param>
/// <param name="Subject">The subject.</param>
/// <param name="Text">Points, 缺考 or 违纪, as entered.</param>
/// <param name="Row">The row of a roster; 0 for a form.</param>
/// <param name="Seen">The stored score that its writer saw, as <see cref="Score.Written"/>; empty for none, null where nobody looked.</param>
public sealed record ScoreEntry(string Ticket, ExamSubject Subject, string? Text, int Row = 0, string? Seen = null)
{
    /// <summary>The candidate's ticket number without what a keyboard or a spreadsheet added.</summary>
    public string Ticket { get; init; } = IdentifierText.Normalise(Ticket);
}
