namespace TalentHub.Certification.Store;

/// <summary>A candidate whom the last arrangement could not place.</summary>
/// <param name="Ticket">The ticket number.</param>
/// <param name="Name">The name.</param>
/// <param name="Part">Theory, Practice or Review.</param>
/// <param name="Reason">The planner's reason.</param>
public sealed record UnplacedView(string Ticket, string Name, string Part, string Reason);
