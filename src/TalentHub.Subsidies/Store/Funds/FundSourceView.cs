using TalentHub.Platform.Domain.Money;
using TalentHub.Subsidies.Domain.Funds;

namespace TalentHub.Subsidies.Store.Funds;

/// <summary>The balances of one source.</summary>
public sealed record FundSourceView(FundSource Source, Yuan Appropriated, Yuan Committed, Yuan Paid, Yuan Recovered)
{
    /// <summary>What can still be committed.</summary>
    public Yuan Available => Appropriated - Committed - Paid - Recovered;
}
