using System.Diagnostics;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Platform.Domain.States;
using TalentHub.Platform.Store.Commits;
using TalentHub.Platform.Store.Statistics;
using TalentHub.Subsidies.Domain.Payouts;
using TalentHub.Subsidies.Jobs;
using TalentHub.Subsidies.Store.Payouts;
using static TalentHub.Subsidies.Tests.SubsidyWorld;

namespace TalentHub.Subsidies.Tests.Payouts;

public sealed class PayoutTests : IAsyncLifetime
{
    private static readonly Encoding Gbk = CodePagesEncodingProvider.Instance.GetEncoding(936)!;
    private SubsidyWorld _world = null!;

    public async ValueTask InitializeAsync() => _world = await Begin();

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    private Task<BankFileContent> File(Guid payout, BankFileKind kind = BankFileKind.Text) => Opened(payout, kind);

    private async Task<BankFileContent> Opened(Guid payout, BankFileKind kind) =>
        (await _world.Silo.Services.GetRequiredService<BankFiles>().Open(payout, kind)).OrThrow();

    private Task<string[]> References(Guid payout) => _world.Column<string>("SELECT reference FROM subsidies.payment WHERE payout_id = $1 AND reference IS NOT NULL ORDER BY row_number", payout);

    private static string Returned(IEnumerable<string> references, Func<int, string> status, decimal amount = 6000) =>
        "支付编号,金额,结果,原因\n" + string.Concat(references.Select((r, i) => $"{r},{amount:0.00},{status(i)},{(status(i) == "失败" ? "账号户名不符" : "")}\n"));

    [Fact]
    public async Task Sixty_three_claims_go_to_the_bank_two_come_back_are_corrected_paid_again_and_all_is_reconciled()
    {
        var claims = await _world.Committed(63);
        var payout = await _world.HandedOver();
        await _world.Return(payout, Returned(await References(payout), i => i is 5 or 9 ? "失败" : "成功"));
        var failed = await _world.Column<Guid>("SELECT claim_id FROM subsidies.payment WHERE state = 'Failed' ORDER BY row_number");
        Assert.Equal(2, failed.Length);
        Assert.Equal(PayoutProblem.StillOpen.Code, (await _world.Payout(payout).Reconcile(new(), _world.As(Role.Finance))).Problem?.Code);

        var again = Guid.CreateVersion7();
        Ok(await _world.Payout(again).Open(new(FundId, Programme, "退票重拨"), _world.As(Role.Finance, "会计")));
        Assert.Equal(PayoutProblem.NothingDue.Code, (await _world.Payout(again).Freeze(new(), _world.As(Role.Finance, "会计"))).Problem?.Code);
        foreach (var claim in failed)
        {
            var person = await _world.Value<Guid>("SELECT person_id FROM subsidies.claim WHERE id = $1", claim);
            await _world.SetAccount(person, "6222020099999999999", "更正户名");
        }

        var freeze = _world.As(Role.Finance, "会计");
        Ok(await _world.Payout(again).Freeze(new(), freeze));
        await _world.RunJob<PayoutComputeJob>(freeze.OperationId, PayoutComputeJob.Kind);
        await _world.Approve(again);
        var handOver = _world.As(Role.Finance);
        Ok(await _world.Payout(again).HandOver(new(), handOver));
        await _world.RunJob<BankFileJob>(handOver.OperationId, BankFileJob.Kind);
        Assert.Equal(2, await _world.Value<int>("SELECT done FROM platform.job_run WHERE kind = 'payout-bank-file' ORDER BY id DESC LIMIT 1"));
        await _world.Return(again, Returned(await References(again), _ => "成功"));

        Ok(await _world.Payout(again).Reconcile(new(), _world.As(Role.Finance)));
        Ok(await _world.Payout(payout).Reconcile(new(), _world.As(Role.Finance)));
        Assert.All(await _world.States(claims), state => Assert.Equal("Reconciled", state));
        Assert.Equal(63 * 6000m, await _world.Value<decimal>("SELECT paid FROM subsidies.fund_source"));
        Assert.Equal(2L, await _world.Value<long>("SELECT count(*) FROM subsidies.payment AS p JOIN subsidies.payment AS old ON old.id = p.replaces_id WHERE p.reference <> old.reference AND p.attempt = 2"));
        using var scope = _world.Silo.Services.CreateScope();
        var figures = new List<string>();
        foreach (var section in scope.ServiceProvider.GetServices<IStatisticsSection>())
        {
            figures.Add($"{section.Name} {Json.Text(await section.Read(CancellationToken.None))}");
        }

        Assert.Equal(
            [
                """flexibleTalent {"rules":[{"title":"中山市柔性引才生活补贴实施细则","numbers":["中人社发〔2021〕98号","中人社规字〔2021〕5号"],"from":"2021-01-01"}],"paidUnder2021Rule":{"employers":1,"experts":63}}""",
                """payouts {"count":2,"payments":63,"paidTotal":378000.00}""",
            ], figures);
        await _world.Holds();
    }

    [Fact]
    public async Task The_bank_file_says_what_the_database_says_and_is_the_same_bytes_each_time()
    {
        await _world.Committed(3);
        var payout = await _world.HandedOver();

        var (first, second) = (await File(payout), await File(payout));
        var lines = Gbk.GetString(first.Content).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(first.Content, second.Content);
        Assert.Equal("编码\tGBK\t批次\t" + await _world.Value<string>("SELECT number FROM subsidies.payout") + "\t笔数\t3\t合计\t18000.00", lines[0]);
        Assert.Equal(5, lines.Length);
        Assert.All(lines[2..], line => Assert.Equal(("6222020012345678901", "6000.00", "柔性引才生活补贴"), (line.Split('\t')[3], line.Split('\t')[5], line.Split('\t')[6])));
        Assert.All(lines[2..], line => Assert.True(ReferenceNumber.Parse(line.Split('\t')[1]).Succeeded));
        Assert.True((await File(payout, BankFileKind.Excel)).Content.AsSpan().StartsWith("PK"u8));
        Assert.Equal(0L, await _world.Value<long>("SELECT count(*) FROM subsidies.sealed_content WHERE cipher LIKE '%6222020012345678901%'"));
    }

    [Fact]
    public async Task A_name_with_a_character_that_gbk_lacks_is_kept_in_gb18030()
    {
        var (person, _) = await _world.Expert(name: "𠮷𬴊");
        var claim = (await _world.Committed(1))[0];
        await _world.Execute("UPDATE subsidies.claim SET person_id = $2 WHERE id = $1", claim, person);

        var payout = await _world.HandedOver();
        var text = CodePagesEncodingProvider.Instance.GetEncoding(54936)!.GetString((await File(payout)).Content);

        Assert.StartsWith("编码\tGB18030\t", text, StringComparison.Ordinal);
        Assert.Contains("\t𠮷𬴊\t", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_preparer_does_not_approve_and_the_approver_confirms_what_stands_there()
    {
        await _world.Committed(2);
        var payout = _world.Payout(await _world.Frozen());

        Assert.Equal(MoveProblem.MakerIsChecker.Code, (await payout.Approve(new(2, 12000), _world.As(Role.Finance, "会计"))).Problem?.Code);
        Assert.Equal(PayoutProblem.FiguresDiffer.Code, (await payout.Approve(new(2, 12000.01m), _world.As(Role.Finance, "主管"))).Problem?.Code);
        Ok(await payout.Approve(new(2, 12000), _world.As(Role.Finance, "主管")));
    }

    [Fact]
    public async Task Without_an_account_a_payment_is_left_out_and_the_claim_stays_committed()
    {
        await _world.Committed(2, account: false);
        var payout = await _world.Frozen();

        Assert.All(await _world.Column<string>("SELECT note FROM subsidies.payment"), note => Assert.Equal("payout.exclusion.account-missing", note));
        Assert.All(await _world.Column<string>("SELECT state FROM subsidies.claim"), state => Assert.Equal("Committed", state));
        Assert.Equal(PayoutProblem.Empty.Code, (await _world.Payout(payout).Approve(new(0, 0), _world.As(Role.Finance, "主管"))).Problem?.Code);
        Ok(await _world.Payout(payout).Cancel(new(), _world.As(Role.Finance, reason: "无账户")));
    }

    [Fact]
    public async Task A_cancelled_payout_gives_its_claims_back_to_the_next()
    {
        var claims = await _world.Committed(4);
        var payout = await _world.Frozen();
        Ok(await _world.Payout(payout).Cancel(new(), _world.As(Role.Finance, reason: "重来")));

        Assert.All(await _world.States(claims), state => Assert.Equal("Committed", state));
        await _world.HandedOver();
        Assert.All(await _world.States(claims), state => Assert.Equal("InPayout", state));
        await _world.Holds();
    }

    [Fact]
    public async Task Twenty_payouts_frozen_at_once_take_each_claim_once()
    {
        await _world.Committed(10);
        var ids = Enumerable.Range(0, 20).Select(_ => Guid.CreateVersion7()).ToList();
        foreach (var id in ids)
        {
            Ok(await _world.Payout(id).Open(new(FundId, Programme, "并发"), _world.As(Role.Finance)));
        }

        var outcomes = await Task.WhenAll(ids.Select(id => _world.Payout(id).Freeze(new(), _world.As(Role.Finance))));

        Assert.Equal(1, outcomes.Count(o => o.Succeeded));
        Assert.All(outcomes.Where(o => !o.Succeeded), o => Assert.Contains(o.Problem?.Code, new[] { PayoutProblem.ClaimTaken.Code, PayoutProblem.NothingDue.Code }));
        Assert.Equal(10L, await _world.Value<long>("SELECT count(*) FROM subsidies.payment"));
    }

    [Fact]
    public async Task A_return_file_that_repeats_invents_and_contradicts_settles_what_is_right_and_leaves_the_rest_to_a_person()
    {
        await _world.Committed(6);
        var payout = await _world.HandedOver();
        var r = await References(payout);
        var text = $"""
            支付编号,金额,结果,原因
            {r[0]},6000.00,成功,
            {r[0]},6000.00,成功,
            {r[1]},6000.00,成功,
            {r[1]},6000.00,失败,户名不符
            {r[2]},5999.99,成功,
            {r[3]},6000.00,也许,
            {r[4]},6000.00,查无,
            {r[5]},6000.00,失败,账号 6222020012345678901 不存在
            ZF2023-999999-1,6000.00,成功,
            {ReferenceNumber.Compose("ZF", 2023, 987654).Text},6000.00,成功,

            """;
        await _world.Return(payout, text);
        await _world.Return(payout, text + "\n");

        Assert.Equal(["Paid", "Open", "Open", "Open", "Open", "Failed"], await _world.Column<string>("SELECT state FROM subsidies.payment ORDER BY row_number"));
        Assert.Equal(6L, await _world.Value<long>("SELECT count(*) FROM subsidies.return_row WHERE verdict = 'Exception'"));
        Assert.Equal("2 0", string.Join(' ', await _world.Column<int>("SELECT settled FROM subsidies.return_file ORDER BY id")));
        Assert.Equal(0L, await _world.Value<long>("SELECT count(*) FROM subsidies.payment WHERE note LIKE '%62220200%'"));
        Assert.Equal(1, Ok(await _world.Payout(payout).Resolve(
            new(await _world.Value<Guid>("SELECT file_id FROM subsidies.return_row WHERE verdict = 'Exception' ORDER BY file_id, row_number LIMIT 1"), 4),
            _world.As(Role.Finance, reason: "银行已更正"))).Paid.Count);
        await _world.Return(payout, Returned([r[2], r[3], r[4]], _ => "成功"));
        Assert.Equal(4, await _world.Value<int>("SELECT paid_count FROM subsidies.payout"));
        await _world.Holds();
    }

    [Fact]
    public async Task A_file_that_is_no_return_file_changes_nothing_and_says_why()
    {
        await _world.Committed(1);
        var payout = await _world.HandedOver();
        await _world.Return(payout, "hello");

        Assert.Equal("Unreadable", await _world.Value<string>("SELECT state FROM subsidies.return_file"));
        Assert.Equal("HandedOver", await _world.Value<string>("SELECT state FROM subsidies.payout"));
    }

    [Fact]
    public async Task Written_off_and_recovered_payments_keep_the_books_even()
    {
        await _world.Committed(3);
        var payout = await _world.HandedOver();
        var r = await References(payout);
        await _world.Return(payout, Returned(r, i => i == 0 ? "失败" : "成功"));
        var failed = await _world.Value<Guid>("SELECT claim_id FROM subsidies.payment WHERE state = 'Failed'");

        Ok(await _world.Fund.Release(new(failed), _world.As(Role.Finance, reason: "无法联系")));
        Ok(await _world.Payout(payout).Recover(new(r[1]), _world.As(Role.Finance, reason: "虚报追回")));
        Assert.Equal(PayoutProblem.NotPaid.Code, (await _world.Payout(payout).Recover(new(r[1]), _world.As(Role.Finance, reason: "再次"))).Problem?.Code);
        var view = Ok(await _world.Payout(payout).Reconcile(new(), _world.As(Role.Finance)));

        Assert.Equal((3, 1, 1, 1, 0), (view.Issued.Count, view.Paid.Count, view.Failed.Count, view.Recovered.Count, view.Open.Count));
        await _world.Holds();
    }

    public static TheoryData<string, CommitStep> Kills => new()
    {
        { nameof(ComputePayments), CommitStep.Decided }, { nameof(ComputePayments), CommitStep.Committed },
        { nameof(SealPayout), CommitStep.Decided }, { nameof(SealPayout), CommitStep.Committed },
        { nameof(ApplyReturnRows), CommitStep.Decided }, { nameof(ApplyReturnRows), CommitStep.Committed },
    };

    [Theory, MemberData(nameof(Kills))]
    public async Task A_job_killed_in_the_middle_and_run_again_ends_with_the_same_totals(string command, CommitStep step)
    {
        await _world.Committed(30);
        var payout = Guid.CreateVersion7();
        Ok(await _world.Payout(payout).Open(new(FundId, Programme, "中断"), _world.As(Role.Finance, "会计")));
        var (freeze, handOver, receive) = (_world.As(Role.Finance, "会计"), _world.As(Role.Finance), _world.As(Role.Finance));
        _world.Silo.Fault.At(step, command, new TimeoutException("killed"));

        Ok(await _world.Payout(payout).Freeze(new(), freeze));
        await Twice<PayoutComputeJob>(freeze.OperationId, PayoutComputeJob.Kind, command == nameof(ComputePayments));
        await _world.Approve(payout);
        Ok(await _world.Payout(payout).HandOver(new(), handOver));
        await Twice<BankFileJob>(handOver.OperationId, BankFileJob.Kind, command == nameof(SealPayout));
        var digest = await _world.Silo.Services.GetRequiredService<SealedContents>().Keep(Encoding.UTF8.GetBytes(Returned(await References(payout), _ => "成功")));
        Ok(await _world.Payout(payout).Receive(new(Guid.CreateVersion7(), "r.csv", digest), receive));
        await Twice<ReturnFileJob>(receive.OperationId, ReturnFileJob.Kind, command == nameof(ApplyReturnRows));

        Assert.Equal(30, Ok(await _world.Payout(payout).Reconcile(new(), _world.As(Role.Finance))).Paid.Count);
        Assert.Equal(180_000m, await _world.Value<decimal>("SELECT paid FROM subsidies.fund_source"));
        Assert.Equal(30L, await _world.Value<long>("SELECT count(DISTINCT reference) FROM subsidies.payment WHERE state = 'Paid'"));
        await _world.Holds();
    }

    [Fact]
    public async Task Ten_thousand_claims_become_a_sealed_file_and_its_return_file_is_reconciled()
    {
        await _world.Committed(10_000, amount: 100);
        var payout = Guid.CreateVersion7();
        var toFile = Stopwatch.StartNew();
        await _world.HandedOver(payout);
        toFile.Stop();
        var text = Returned(await References(payout), _ => "成功", amount: 100);
        var back = Stopwatch.StartNew();
        await _world.Return(payout, text);
        Ok(await _world.Payout(payout).Reconcile(new(), _world.As(Role.Finance)));
        back.Stop();

        TestContext.Current.TestOutputHelper?.WriteLine($"10,000 claims to sealed file {toFile.Elapsed.TotalSeconds:N1} s, return file {back.Elapsed.TotalSeconds:N1} s");
        Assert.Equal(10_000L, await _world.Value<long>("SELECT count(*) FROM subsidies.claim WHERE state = 'Reconciled'"));
        Assert.Equal(1_000_000m, await _world.Value<decimal>("SELECT paid FROM subsidies.fund_source"));
        await _world.Holds();
    }

    private async Task Twice<TJob>(Guid operation, string kind, bool killed)
        where TJob : Platform.Jobs.IRunJob
    {
        if (killed)
        {
            await Assert.ThrowsAnyAsync<Exception>(() => _world.RunJob<TJob>(operation, kind));
            _world.Silo.Fault.Clear();
        }

        await _world.RunJob<TJob>(operation, kind);
        await _world.RunJob<TJob>(operation, kind);
    }
}
