namespace TalentHub.Certification.Store;

/// <summary>A part that is deferred to a later batch.</summary>
/// <param name="Ticket">The candidate's ticket.</param>
/// <param name="Name">The candidate's name.</param>
/// <param name="Part">Theory, Practice or Review.</param>
/// <param name="By">Who deferred it.</param>
/// <param name="At">When.</param>
public sealed record DeferredView(string Ticket, string Name, string Part, string By, DateTimeOffset At);
