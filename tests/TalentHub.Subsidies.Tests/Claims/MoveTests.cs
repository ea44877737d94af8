using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.States;
using TalentHub.Subsidies.Domain.Claims;
using TalentHub.Subsidies.Domain.Funds;
using TalentHub.Subsidies.Domain.Payouts;

namespace TalentHub.Subsidies.Tests.Claims;

public sealed class MoveTests
{
    [Fact]
    public void Every_claim_move_outside_the_table_is_refused_for_every_role_and_state() => Exhaust(ClaimMoves.Table);

    [Fact]
    public void Every_fund_move_outside_the_table_is_refused_for_every_role_and_state() => Exhaust(FundMoves.Table);

    [Fact]
    public void Every_payout_move_outside_the_table_is_refused_for_every_role_and_state() => Exhaust(PayoutMoves.Table);

    [Fact]
    public void Every_payment_move_outside_the_table_is_refused_for_every_role_and_state() => Exhaust(PaymentMoves.Table);

    [Fact]
    public void Nobody_outside_bureau_and_finance_moves_a_claim_that_is_handed_in()
    {
        var after = ClaimMoves.Table.Where(m => m.From is not (ClaimState.None or ClaimState.Draft or ClaimState.Returned or ClaimState.Submitted));

        Assert.DoesNotContain(after, m => m.Roles.Contains(Role.Enterprise) || m.Roles.Contains(Role.Expert) || m.Roles.Contains(Role.Administrator));
        Assert.DoesNotContain(ClaimMoves.Table, m => m.Roles.Contains(Role.Administrator) || m.Roles.Contains(Role.Auditor) || m.Roles.Contains(Role.Public));
    }

    [Fact]
    public void Each_state_can_be_reached_and_the_ends_are_ends()
    {
        var reached = new HashSet<ClaimState> { ClaimState.None };
        while (ClaimMoves.Table.Where(m => reached.Contains(m.From) && !reached.Contains(m.To)).ToList() is { Count: > 0 } next)
        {
            reached.UnionWith(next.Select(m => m.To));
        }

        Assert.Equal(Enum.GetValues<ClaimState>().ToHashSet(), reached);
        foreach (var end in new[] { ClaimState.Rejected, ClaimState.Withdrawn, ClaimState.WrittenOff, ClaimState.Recovered })
        {
            Assert.DoesNotContain(ClaimMoves.Table, m => m.From == end);
        }
    }

    private static void Exhaust<TState, TMove>(MoveTable<TState, TMove> table)
        where TState : struct, Enum
        where TMove : struct, Enum
    {
        foreach (var state in Enum.GetValues<TState>())
        {
            foreach (var move in Enum.GetValues<TMove>())
            {
                var row = table.SingleOrDefault(m => m.From.Equals(state) && m.Name.Equals(move));
                foreach (var role in Enum.GetValues<Role>())
                {
                    var outcome = table.Check(state, move, role);
                    Assert.Equal(row is not null && row.Roles.Contains(role), outcome.Succeeded);
                    if (!outcome.Succeeded)
                    {
                        Assert.Equal(row is null ? MoveProblem.WrongState.Code : MoveProblem.WrongRole.Code, outcome.Problem.Code);
                        Assert.Contains(row is null ? state.ToString() : role.ToString(), outcome.Problem.English, StringComparison.Ordinal);
                    }
                }
            }
        }
    }
}
