using TalentHub.Platform.Domain.Commands;
using TalentHub.Subsidies.Domain.Claims;
using static TalentHub.Subsidies.Tests.SubsidyWorld;

namespace TalentHub.Subsidies.Tests.Claims;

/// <summary>Employer and expert hear by mail what became of claims and their money.</summary>
public sealed class ClaimMailTests : IAsyncLifetime
{
    private SubsidyWorld _world = null!;

    public async ValueTask InitializeAsync() => _world = await Begin();

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task A_claim_that_is_returned_or_rejected_is_told_with_its_reason()
    {
        var (person, engagement) = await _world.Expert();
        await Users(person);
        var claim = _world.Claim(Guid.CreateVersion7());
        Ok(await claim.Start(ClaimOn(engagement), _world.As(Role.Enterprise)));
        Ok(await claim.Submit(new SubmitClaim(), _world.As(Role.Enterprise)));
        Assert.Empty(await Told());
        Ok(await claim.Return(new ReturnClaim(), _world.As(Role.BureauReviewer, "一审", "证件 440524188001010014 不清")));
        Assert.Equal(["enterprise@example.cn", "expert@example.cn"], await Told());
        Assert.All(await Bodies(), body => Assert.Contains("退回补正。\n说明：证件 [redacted] 不清\n详情见 {portal}/claims/", body, StringComparison.Ordinal));
        Ok(await claim.Submit(new SubmitClaim(), _world.As(Role.Enterprise)));
        Ok(await claim.Reject(new RejectClaim(), _world.As(Role.BureauReviewer, "一审", "天数不足")));
        Assert.Equal(4, (await Told()).Length);
        Assert.Equal(2, (await Bodies()).Count(body => body.Contains("不予通过。\n说明：天数不足", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Payments_sent_and_returned_are_told_with_amount_and_reason()
    {
        await _world.Committed(2);
        var persons = await _world.Column<Guid>("SELECT person_id FROM subsidies.claim ORDER BY number");
        await Users(persons[0]);
        var payout = await _world.HandedOver();
        Assert.Equal(["enterprise@example.cn", "enterprise@example.cn", "expert@example.cn"], await Told());
        Assert.All(await Bodies(), body => Assert.Contains("补贴 6,000.00 元已于2", body, StringComparison.Ordinal));
        Assert.All(await _world.Column<Guid>("SELECT id FROM platform.outbox"), id => Assert.Equal((7, true), (id.Version, id.Variant is >= 8 and <= 11)));
        Assert.All(await _world.Column<string>("SELECT subject FROM platform.outbox"), subject => Assert.StartsWith("补贴已交银行发放", subject, StringComparison.Ordinal));
        var reference = await _world.Value<string>(
            "SELECT reference FROM subsidies.payment JOIN subsidies.claim ON claim.id = claim_id WHERE person_id = $1", persons[0]);
        await _world.Return(payout, $"支付编号,金额,结果,原因\n{reference},6000.00,失败,账号户名不符\n");
        Assert.Equal(5, (await Told()).Length);
        Assert.Equal(2, (await Bodies()).Count(body => body.Contains("被银行退回，原因：账号户名不符。", StringComparison.Ordinal)));
    }

    private Task<string[]> Told() => _world.Column<string>("SELECT recipient FROM platform.outbox ORDER BY recipient");

    private Task<string[]> Bodies() => _world.Column<string>("SELECT payload->>'body' FROM platform.outbox");

    private Task Users(Guid expert) => _world.Execute(
        """
        WITH made AS (
            INSERT INTO platform.app_user (id, user_name, display_name, password_stamp, state, culture, must_change_password, created_at, person_id, email)
            VALUES (gen_random_uuid(), 'expert', '专家', gen_random_uuid(), 'Active', 'zh-CN', false, now(), $1, 'expert@example.cn'),
                (gen_random_uuid(), 'enterprise', '经办', gen_random_uuid(), 'Active', 'zh-CN', false, now(), NULL, 'enterprise@example.cn'),
                (gen_random_uuid(), 'gone', '离任', gen_random_uuid(), 'Disabled', 'zh-CN', false, now(), NULL, 'gone@example.cn'),
                (gen_random_uuid(), 'silent', '未留', gen_random_uuid(), 'Active', 'zh-CN', false, now(), NULL, NULL)
            RETURNING id, user_name
        )
        INSERT INTO platform.user_role (user_id, role, organisation_id, is_manager) SELECT id, 'Enterprise', $2, false FROM made WHERE user_name <> 'expert'
        """,
        expert, Employer);
}
