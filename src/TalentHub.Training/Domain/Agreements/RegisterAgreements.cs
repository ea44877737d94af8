namespace TalentHub.Training.Domain.Agreements;

/// <summary>Enters the agreements of one chunk of a school's list.</summary>
public sealed record RegisterAgreements(IReadOnlyList<AgreementEntry> Agreements);
