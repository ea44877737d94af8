using System.Text;
using TalentHub.Platform.Store.Spreadsheets;
using TalentHub.Subsidies.Store.Payouts;

namespace TalentHub.Subsidies.Tests.Payouts;

public sealed class ReturnFileReaderTests
{
    [Theory]
    [InlineData("支付编号,金额,结果,原因\nZF1,1.00,失败,\"稍后|再查\t一次\"\n", "稍后|再查 一次")]
    [InlineData("支付编号\t金额\t结果\t原因\nZF1\t1.00\t失败\t稍后|再查,一次\n", "稍后|再查,一次")]
    [InlineData("支付编号|金额|结果|原因\nZF1|1.00|失败|稍后,再查\n", "稍后,再查")]
    [InlineData("某银行 代发|回单\n支付编号,金额,结果,原因\nZF1,1.00,失败,无\n", "无")]
    public async Task The_heading_says_what_separates_the_cells_and_a_reason_may_hold_anything(string text, string note)
    {
        var read = await new ReturnFileReader(new RosterReader()).Read(Encoding.UTF8.GetBytes(text), TestContext.Current.CancellationToken);
        var line = Assert.Single(read.OrThrow());
        Assert.Equal(("ZF1", "1.00", "失败", note), (line.Reference, line.Amount, line.Status, line.Note));
    }
}
