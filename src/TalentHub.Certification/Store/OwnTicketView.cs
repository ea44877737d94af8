namespace TalentHub.Certification.Store;

/// <summary>An admission ticket as its candidate sees it.</summary>
/// <param name="BatchId">The batch.</param>
/// <param name="Batch">What the batch is called.</param>
/// <param name="Body">The body that examines, and prints the ticket.</param>
/// <param name="Ticket">The ticket.</param>
/// <param name="WithoutPlace">Parts that have no place yet: Theory, Practice or Review.</param>
/// <param name="Deferred">Parts that a later batch examines, because the body has no place for them.</param>
public sealed record OwnTicketView(
    Guid BatchId, string Batch, string Body, TicketView Ticket, IReadOnlyList<string> WithoutPlace, IReadOnlyList<string> Deferred);
