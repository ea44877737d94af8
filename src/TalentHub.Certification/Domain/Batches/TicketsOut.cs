namespace TalentHub.Certification.Domain.Batches;

/// <summary>A batch whose tickets are out: its first session is so near that they must be.</summary>
/// <param name="Batch">What it is called.</param>
/// <param name="First">The day of its first session.</param>
/// <param name="Days">So many days before they are out.</param>
public sealed record TicketsOut(string Batch, DateOnly First, int Days);
