using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Subsidies.Domain.Payouts;
using TalentHub.Subsidies.Grains.Payouts;
using TalentHub.Subsidies.Store;
using TalentHub.Subsidies.Store.Payouts;

namespace TalentHub.Api.Endpoints.Subsidies;

/// <summary>Issues returned payments again: a new payout that holds just these claims. What was sent is never edited.</summary>
public sealed class PayoutReissue(IGrainFactory grains, PayoutFactsQueries facts, SubsidyQueries queries)
{
    /// <summary>Opens the new payout and freezes the claims into it; when they are not due, no payout is left.</summary>
    /// <param name="from">Fund and programme of the payout that had them.</param>
    /// <param name="title">What the new payout is called.</param>
    /// <param name="claims">The claims of the returned payments.</param>
    /// <param name="sendUnchangedAgain">Also to accounts that nobody changed since (a mistake of the bank).</param>
    /// <param name="context">Who.</param>
    public async Task<Outcome<PayoutView>> Start(
        (Guid FundId, string Programme) from, string title, IReadOnlyList<Guid> claims, bool sendUnchangedAgain, CommandContext context)
    {
        if (claims.Count == 0)
        {
            return PayoutProblem.NothingDue;
        }

        // Refused before a number is taken, unless the same request has already made the payout: then its answers are stored.
        var id = DerivedId.Of(context.OperationId, "reissue");
        var due = await facts.Due(new Payout { FundId = from.FundId, Programme = from.Programme }, new(claims, sendUnchangedAgain));
        var missing = claims.Distinct().Count() - due.Count;
        if (missing > 0 && await queries.Payout(id) is null)
        {
            return PayoutProblem.ClaimNotDue.With(("count", missing));
        }

        var payout = grains.GetGrain<IPayoutGrain>(id);
        var opened = await payout.Open(new(from.FundId, from.Programme, title), context.ForPart("open"));
        if (!opened.Succeeded)
        {
            return opened;
        }

        var frozen = await payout.Freeze(new(claims, sendUnchangedAgain), context.ForPart("freeze"));
        if (!frozen.Succeeded)
        {
            await payout.Cancel(new CancelPayout(), context.ForPart("cancel") with { Reason = frozen.Problem.Chinese });
        }

        return frozen;
    }
}
