namespace TalentHub.Subsidies.Domain.Payouts;

/// <summary>Opens a payout of one programme from one fund.</summary>
public sealed record OpenPayout(Guid FundId, string Programme, string Title);
