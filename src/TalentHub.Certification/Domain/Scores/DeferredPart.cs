using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Certification.Domain.Scores;

/// <summary>A part of a candidate that is deferred.</summary>
/// <param name="Ticket">The candidate's ticket number.</param>
/// <param name="Part">The part, which has no place.</param>
public sealed record DeferredPart(string Ticket, ExamPart Part)
{
    /// <summary>The candidate's ticket number without what a keyboard or a spreadsheet added.</summary>
    public string Ticket { get; init; } = IdentifierText.Normalise(Ticket);
}
