namespace TalentHub.Certification.Store;

/// <summary>A change of a sealed score on its way.</summary>
/// <param name="Id">The change.</param>
/// <param name="Ticket">The candidate's ticket number.</param>
/// <param name="Name">The candidate's name.</param>
/// <param name="Subject">The subject.</param>
/// <param name="From">The score it was.</param>
/// <param name="To">The score it is to be.</param>
/// <param name="Reason">Why.</param>
/// <param name="RequestedByName">Who asked.</param>
/// <param name="RequestedAt">When.</param>
/// <param name="State">Requested, Approved or Refused.</param>
/// <param name="DecidedByName">Who decided.</param>
/// <param name="RequestedBy">The person who asked, who may not decide.</param>
public sealed record ScoreChangeView(
    Guid Id, string Ticket, string Name, string Subject, string From, string To, string Reason, string RequestedByName, DateTimeOffset RequestedAt,
    string State, string? DecidedByName, Guid RequestedBy);
