using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Subsidies.Domain.Payouts;
using static TalentHub.Subsidies.Tests.SubsidyWorld;

namespace TalentHub.Subsidies.Tests.Payouts;

public sealed class MadeUpRowsTests : IAsyncLifetime
{
    private SubsidyWorld _world = null!;

    public async ValueTask InitializeAsync() => _world = await Begin();

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task A_return_file_of_made_up_rows_leaves_the_payout_where_it_was_and_its_rows_to_a_person()
    {
        await _world.Committed(1);
        var payout = await _world.HandedOver();
        await _world.Return(payout, Returned([ReferenceNumber.Compose("ZF", 2023, 987654).Text, "ZF2023-999999-1"], _ => "成功"));

        Assert.Equal("HandedOver", await _world.Value<string>("SELECT state FROM subsidies.payout"));
        Assert.Equal("Applied 2", await _world.Value<string>("SELECT state || ' ' || exceptions FROM subsidies.return_file"));
        foreach (var row in await _world.Column<int>("SELECT row_number FROM subsidies.return_row WHERE verdict = 'Exception' AND resolved_at IS NULL"))
        {
            Ok(await _world.Payout(payout).Resolve(new(await _world.Value<Guid>("SELECT id FROM subsidies.return_file"), row), _world.As(Role.Finance, reason: "银行误发")));
        }

        await _world.Return(payout, Returned(await References(payout), _ => "成功"));
        Ok(await _world.Payout(payout).Reconcile(new(), _world.As(Role.Finance)));
        await _world.Holds();
    }

    [Fact]
    public async Task A_return_file_whose_only_fault_is_a_wrong_amount_books_nothing_and_its_row_waits_for_a_person()
    {
        await _world.Committed(1);
        var payout = await _world.HandedOver();
        await _world.Return(payout, Returned(await References(payout), _ => "成功").Replace("6000.00", "6000.01", StringComparison.Ordinal));

        Assert.Equal("HandedOver", await _world.Value<string>("SELECT state FROM subsidies.payout"));
        Assert.Equal("Applied 1", await _world.Value<string>("SELECT state || ' ' || exceptions FROM subsidies.return_file"));
        Assert.Equal("AmountDiffers", await _world.Value<string>("SELECT exception FROM subsidies.return_row WHERE verdict = 'Exception' AND resolved_at IS NULL"));
        Assert.Equal("Open", await _world.Value<string>("SELECT state FROM subsidies.payment"));
        Assert.Equal("state.wrong-state", (await _world.Payout(payout).Reconcile(new(), _world.As(Role.Finance))).Problem?.Code);
        Ok(await _world.Payout(payout).Resolve(new(
            await _world.Value<Guid>("SELECT id FROM subsidies.return_file"), await _world.Value<int>("SELECT row_number FROM subsidies.return_row")), _world.As(Role.Finance, reason: "银行更正")));

        await _world.Return(payout, Returned(await References(payout), _ => "成功"));
        Ok(await _world.Payout(payout).Reconcile(new(), _world.As(Role.Finance)));
        await _world.Holds();
    }

    [Fact]
    public async Task A_bank_that_takes_back_what_is_booked_is_heard_also_when_its_rows_contradicted_each_other_before()
    {
        await _world.Committed(1);
        var payout = await _world.HandedOver();
        var reference = (await References(payout))[0];
        await _world.Return(payout, Returned([reference, reference], i => i == 0 ? "成功" : "失败"));
        foreach (var row in await _world.Column<int>("SELECT row_number FROM subsidies.return_row WHERE verdict = 'Exception'"))
        {
            Ok(await _world.Payout(payout).Resolve(new(await _world.Value<Guid>("SELECT id FROM subsidies.return_file"), row), _world.As(Role.Finance, reason: "银行更正中")));
        }

        _world.Now = _world.Now.AddHours(1);
        await _world.Return(payout, Returned([reference], _ => "成功"));
        _world.Now = _world.Now.AddHours(1);
        await _world.Return(payout, Returned([reference], _ => "失败"));
        Assert.Equal(["Contradiction"], await _world.Column<string>("SELECT exception FROM subsidies.return_row WHERE verdict = 'Exception' AND resolved_at IS NULL"));
        Assert.Equal(PayoutProblem.StillOpen.Code, (await _world.Payout(payout).Reconcile(new(), _world.As(Role.Finance))).Problem?.Code);

        _world.Now = _world.Now.AddHours(1);
        await _world.Return(payout, Returned([reference], _ => "失败") + "\n");
        Assert.Equal(1L, await _world.Value<long>("SELECT count(*) FROM subsidies.return_row WHERE verdict = 'Exception' AND resolved_at IS NULL"));
    }

    [Fact]
    public async Task Who_prepared_a_payout_does_not_reconcile_it()
    {
        await _world.Committed(1);
        var payout = await _world.HandedOver();
        await _world.Return(payout, Returned(await References(payout), _ => "成功"));
        var maker = _world.As(Role.Finance) with { ActorId = await _world.Value<Guid>("SELECT prepared_by FROM subsidies.payout") };

        Assert.Equal("state.maker-is-checker", (await _world.Payout(payout).Reconcile(new(), maker)).Problem?.Code);
        Ok(await _world.Payout(payout).Reconcile(new(), _world.As(Role.Finance)));
    }

    private Task<string[]> References(Guid payout) => _world.Column<string>("SELECT reference FROM subsidies.payment WHERE payout_id = $1 ORDER BY row_number", payout);

    private static string Returned(IEnumerable<string> references, Func<int, string> status) =>
        "支付编号,金额,结果,原因\n" + string.Concat(references.Select((r, i) => $"{r},6000.00,{status(i)},\n"));
}
