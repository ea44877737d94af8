using CsCheck;
using Npgsql;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Subsidies.Domain.Funds;
using static TalentHub.Subsidies.Tests.SubsidyWorld;

namespace TalentHub.Subsidies.Tests.Funds;

public sealed class FundTests : IAsyncLifetime
{
    private SubsidyWorld _world = null!;

    public async ValueTask InitializeAsync() => _world = await Begin();

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task The_last_yuan_claimed_by_64_parallel_approvers_goes_to_one()
    {
        var claims = await _world.Approved(64, amount: 1);
        await _world.Appropriate(1);

        var outcomes = await Task.WhenAll(claims.Select((c, i) => _world.Fund.Commit(new([c]), _world.As(Role.BureauApprover, $"审批{i}"))));

        Assert.Equal(1, outcomes.Count(o => o.Succeeded));
        Assert.All(outcomes.Where(o => !o.Succeeded), o => Assert.Equal(FundProblem.Insufficient.Code, o.Problem?.Code));
        Assert.Equal(1L, await _world.Value<long>("SELECT count(*) FROM subsidies.claim WHERE state = 'Committed'"));
        Assert.Equal(1m, await _world.Value<decimal>("SELECT committed FROM subsidies.fund_source"));
        await _world.Holds();
    }

    [Fact]
    public async Task A_document_grants_the_money_of_a_source_once()
    {
        await _world.Appropriate(100);

        var again = await _world.Fund.Appropriate(new(FundCode, Year, FundSource.City, 100, " 中财〔2023〕1号"), _world.As(Role.Finance));

        Assert.Equal(FundProblem.DocumentBooked.Code, again.Problem?.Code);
        Assert.Equal(100m, await _world.Value<decimal>("SELECT appropriated FROM subsidies.fund_source"));
        await _world.Holds();
    }

    [Fact]
    public async Task Appropriations_that_arrive_together_do_not_pass_the_most_that_a_fund_can_hold()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(1, 16).Select(i => _world.Fund.Appropriate(
            new(FundCode, Year, i % 2 == 0 ? FundSource.City : FundSource.Provincial, 300_000_000_000m, $"中财〔2023〕{i}号"), _world.As(Role.Finance, $"会计{i}"))));

        Assert.Equal(3, outcomes.Count(o => o.Succeeded));
        Assert.All(outcomes.Where(o => !o.Succeeded), o => Assert.Equal((FundProblem.TooLarge.Code, "amount"), (o.Problem?.Code, o.Problem?.Field)));
        Assert.Equal(900_000_000_000m, await _world.Value<decimal>("SELECT sum(appropriated) FROM subsidies.fund_source"));
        await _world.Holds();
    }

    [Fact]
    public async Task Many_claims_at_once_are_committed_as_far_as_the_money_goes_and_each_says_so()
    {
        var claims = await _world.Approved(5, amount: 100);
        await _world.Appropriate(350);

        var result = Ok(await _world.Fund.Commit(new([.. claims, Guid.Empty]), _world.As(Role.BureauApprover)));

        Assert.Equal(3, result.Committed.Count);
        Assert.Equal([FundProblem.Insufficient.Code, FundProblem.Insufficient.Code, FundProblem.NotApproved.Code], result.Refused.Select(r => r.Problem.Code));
        await _world.Holds();
    }

    [Fact]
    public async Task A_budget_bears_a_claim_of_a_later_year_only_for_a_reason_and_one_of_an_earlier_year_without()
    {
        var claims = await _world.Approved(3, amount: 100);
        await _world.Execute("UPDATE subsidies.claim SET year = 2022 WHERE id = $1", claims[0]);
        await _world.Execute("UPDATE subsidies.claim SET year = 2024 WHERE id = $1", claims[2]);
        await _world.Appropriate(300);

        var plain = Ok(await _world.Fund.Commit(new(claims), _world.As(Role.BureauApprover)));
        var reasoned = Ok(await _world.Fund.Commit(new([claims[2]]), _world.As(Role.BureauApprover, reason: "2024年预算下达前先行安排")));

        Assert.Equal(claims[..2], plain.Committed);
        Assert.Equal((claims[2], FundProblem.LaterYear.Code, "reason"), plain.Refused.Select(r => (r.ClaimId, r.Problem.Code, r.Problem.Field)).Single());
        Assert.Equal([claims[2]], reasoned.Committed);
        Assert.Equal(1L, await _world.Value<long>("SELECT count(*) FROM platform.audit_entry WHERE reason LIKE '2024年%'"));
        await _world.Holds();
    }

    public static TheoryData<decimal, string> BadAmounts => new()
    {
        { -1m, "money.negative" }, { 1.001m, "money.more-than-cents" }, { 2_000_000_000_000m, "money.too-large" }, { 0m, "fund.amount-zero" },
    };

    [Theory, MemberData(nameof(BadAmounts))]
    public async Task Amounts_that_are_none_are_refused_at_their_field(decimal amount, string code)
    {
        var refused = await _world.Fund.Appropriate(new(FundCode, Year, FundSource.City, amount, "中财〔2023〕1号"), _world.As(Role.Finance));

        Assert.Equal((code, "amount"), (refused.Problem?.Code, refused.Problem?.Field));
    }

    [Fact]
    public async Task Postings_are_immutable_and_one_sided_ones_are_refused_by_the_database()
    {
        await _world.Appropriate(10);

        await Assert.ThrowsAsync<PostgresException>(() => _world.Execute("UPDATE subsidies.posting SET debit = 1"));
        await Assert.ThrowsAsync<PostgresException>(() => _world.Execute("DELETE FROM subsidies.posting"));
        var oneSided = await Assert.ThrowsAsync<PostgresException>(() => _world.Execute(
            "INSERT INTO subsidies.posting (operation_id, fund_id, source, account, debit, credit, at) VALUES (gen_random_uuid(), $1, 'City', 'Available', 1, 0, now())", FundId));
        Assert.Equal("ck_posting_balanced", oneSided.ConstraintName);
        var overdrawn = await Assert.ThrowsAsync<PostgresException>(() => _world.Execute("UPDATE subsidies.fund_source SET committed = 11"));
        Assert.Equal("ck_fund_source_available", overdrawn.ConstraintName);
    }

    [Fact]
    public async Task Released_money_is_free_again_and_its_claim_is_withdrawn()
    {
        var claim = (await _world.Committed(1, amount: 100))[0];

        Ok(await _world.Fund.Release(new(claim), _world.As(Role.BureauApprover, reason: "单位放弃")));

        Assert.Equal(["Withdrawn"], await _world.States(claim));
        Assert.Equal(0m, await _world.Value<decimal>("SELECT committed FROM subsidies.fund_source"));
        Assert.Equal(FundProblem.NothingToRelease.Code, (await _world.Fund.Release(new(claim), _world.As(Role.BureauApprover, reason: "再次"))).Problem?.Code);
        await _world.Holds();
    }

    /// <summary>Random commands against the fund and a reference model of two numbers a source.</summary>
    [Fact]
    public void Any_sequence_of_commands_keeps_the_fund_at_its_reference_model()
    {
        var step = Gen.Select(Gen.Int[0, 2], Gen.Int[0, 1], Gen.Decimal[0.01m, 50m].Select(d => decimal.Round(d, 2)));
        step.Array[0, 60].Sample(steps =>
        {
            var context = new CommandContext(Guid.Empty, Guid.Empty, "x", null, Role.Finance, default, "原因");
            var (fund, given, held) = (new Fund(), new decimal[2], new List<(int Source, decimal Amount)>());
            foreach (var (kind, source, amount) in steps.Where(s => s.Item3 > 0))
            {
                var name = source == 0 ? FundSource.City : FundSource.Provincial;
                Commitment Of(decimal yuan) => new(Guid.Empty, "SL", 2023, [new(name, Platform.Domain.Money.Yuan.Of(yuan).OrThrow())]);
                switch (kind)
                {
                    case 0:
                        fund = fund.Appropriate(Guid.Empty, new("a", 2023, name, amount, "文"), context).Next!;
                        given[source] += amount;
                        break;
                    case 1:
                        var decision = fund.Commit(Of(amount), context);
                        var fits = fund.State == FundState.Open && held.Where(h => h.Source == source).Sum(h => h.Amount) + amount <= given[source];
                        Assert.Equal(fits, decision.Accepted);
                        if (fits)
                        {
                            fund = decision.Next!;
                            held.Add((source, amount));
                        }

                        break;
                    default:
                        if (held.FindIndex(h => h.Source == source) is >= 0 and var at)
                        {
                            fund = fund.Release(Of(held[at].Amount), context).Next!;
                            held.RemoveAt(at);
                        }

                        break;
                }

                foreach (var balance in fund.Sources)
                {
                    var index = balance.Source == FundSource.City ? 0 : 1;
                    Assert.Equal(given[index], balance.Appropriated.Amount);
                    Assert.Equal(held.Where(h => h.Source == index).Sum(h => h.Amount), balance.Reserved.Amount);
                    Assert.True(balance.Available.Amount >= 0);
                }
            }
        });
    }
}
