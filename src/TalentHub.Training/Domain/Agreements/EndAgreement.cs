namespace TalentHub.Training.Domain.Agreements;

/// <summary>Ends the agreement today.</summary>
public sealed record EndAgreement;
