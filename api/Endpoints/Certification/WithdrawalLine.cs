namespace TalentHub.Api.Endpoints.Certification;

/// <summary>An examiner who keeps away, as it was declared, with the names of who it is about.</summary>
/// <param name="ExaminerId">The examiner.</param>
/// <param name="Examiner">The examiner's name; null for who is none of the body.</param>
/// <param name="ClassName">The class to keep away from.</param>
/// <param name="RegistrationId">The candidate to keep away from.</param>
/// <param name="Candidate">The candidate's name; null for who is none of the batch.</param>
public sealed record WithdrawalLine(Guid ExaminerId, string? Examiner, string? ClassName, Guid? RegistrationId, string? Candidate);
