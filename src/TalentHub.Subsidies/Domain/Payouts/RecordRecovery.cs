namespace TalentHub.Subsidies.Domain.Payouts;

/// <summary>Books that the money of a payment came back.</summary>
public sealed record RecordRecovery(string Reference);
