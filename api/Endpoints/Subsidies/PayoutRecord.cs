using TalentHub.Subsidies.Store.Payouts;

namespace TalentHub.Api.Endpoints.Subsidies;

/// <summary>A payout with its sealed files and the return files that came.</summary>
public sealed record PayoutRecord(PayoutRow Payout, IReadOnlyList<BankFileRow> BankFiles, IReadOnlyList<ReturnFileRow> ReturnFiles);
