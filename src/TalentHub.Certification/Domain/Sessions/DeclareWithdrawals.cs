namespace TalentHub.Certification.Domain.Sessions;

/// <summary>Says which examiners must keep away from whom; replaces what was said before.</summary>
public sealed record DeclareWithdrawals(IReadOnlyList<ExaminerWithdrawal> Withdrawals);
