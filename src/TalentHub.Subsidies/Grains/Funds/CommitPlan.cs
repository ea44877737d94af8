using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Subsidies.Domain.Funds;

namespace TalentHub.Subsidies.Grains.Funds;

/// <summary>How far the money goes: claim after claim, each either whole or not at all.</summary>
internal sealed record CommitPlan(Fund Next, IReadOnlyList<Commitment> Committed, IReadOnlyList<ClaimRefusal> Refused)
{
    /// <summary>The next state, or the first refusal when nothing could be committed.</summary>
    internal Decision<Fund> Decision => Committed.Count > 0 ? Next : Refused.Count > 0 ? Refused[0].Problem : FundProblem.NotApproved;

    internal static CommitPlan Of(Fund fund, IReadOnlyList<Guid> asked, IReadOnlyList<Commitment> approved, CommandContext context)
    {
        var (next, committed, refused) = (fund, new List<Commitment>(), new List<ClaimRefusal>());
        foreach (var claim in approved)
        {
            var decision = next.Commit(claim, context);
            if (decision.Accepted)
            {
                next = decision.Next;
                committed.Add(claim);
            }
            else
            {
                refused.Add(new(claim.ClaimId, decision.Problem));
            }
        }

        refused.AddRange(asked.Except(approved.Select(a => a.ClaimId)).Select(id => new ClaimRefusal(id, FundProblem.NotApproved)));
        return new(next, committed, refused);
    }
}
