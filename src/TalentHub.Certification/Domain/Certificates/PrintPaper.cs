namespace TalentHub.Certification.Domain.Certificates;

/// <summary>Gives out the paper of a certificate, which shows the document number in full.</summary>
public sealed record PrintPaper;
