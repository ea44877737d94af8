namespace TalentHub.Training.Domain.Agreements;

/// <summary>Takes note that the last day is over.</summary>
public sealed record ExpireAgreement;
