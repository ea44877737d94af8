namespace TalentHub.Certification.Domain.Sessions;

/// <summary>An examiner who must keep away (回避): from a class that the examiner teaches, or from one candidate.</summary>
public sealed record ExaminerWithdrawal(Guid ExaminerId, string? ClassName, Guid? RegistrationId);
