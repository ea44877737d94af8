namespace TalentHub.Certification.Domain.Repairs;

/// <summary>Takes back what was recorded, before a plan that obeys it is published; the reason comes with the command.</summary>
/// <param name="ClosureId">What was recorded.</param>
public sealed record WithdrawClosure(Guid ClosureId);
