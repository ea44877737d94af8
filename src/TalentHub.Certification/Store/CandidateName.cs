namespace TalentHub.Certification.Store;

/// <summary>A candidate as people know one.</summary>
/// <param name="RegistrationId">The registration.</param>
/// <param name="Ticket">The ticket; empty before there is one.</param>
/// <param name="Name">The name.</param>
public sealed record CandidateName(Guid RegistrationId, string Ticket, string Name);
