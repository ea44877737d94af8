using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Certification.Domain.Scores;

/// <summary>A part of a candidate that is to be deferred, or whose deferral is taken back.</summary>
/// <param name="Ticket">The candidate's ticket number.</param>
/// <param name="Part">The part.</param>
public sealed record DeferredPart(string Ticket, ExamPart Part)
{
    /// <summary>The candidate's ticket number without what a keyboard or a spreadsheet added.</summary>
    public string Ticket { get; init; } = IdentifierText.Normalise(Ticket);
}
