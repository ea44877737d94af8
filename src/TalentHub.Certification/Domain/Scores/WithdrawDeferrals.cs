namespace TalentHub.Certification.Domain.Scores;

/// <summary>Takes deferrals of parts back: all of them, or none when one is refused. The reason comes with the command.</summary>
public sealed record WithdrawDeferrals(IReadOnlyList<DeferredPart> Parts);
