using System.Text;
using System.Text.Json.Nodes;
using TalentHub.Demonstration.Play;
using TalentHub.Demonstration.Script;

namespace TalentHub.Demonstration.Tests;

public sealed class ScriptTests
{
    [Fact]
    public void Variables_are_filled_in_from_answers_and_rows_also_nested()
    {
        var variables = new Variables();
        variables.Keep("school.A", "0197");
        var inside = variables.With("row", JsonNode.Parse("""{ "编号": "A", "天数": "31", "公办": "是", "日期": "2023-01-02、2023-01-03" }""")!);
        Assert.Equal("/schools/0197/A", inside.Text("/schools/{school.{row.编号}}/{row.编号}"));
        Assert.Equal(
            """{"days":31,"public":true,"dates":["2023-01-02","2023-01-03"],"id":"0197"}""",
            inside.Node(JsonNode.Parse("""{ "days": "{row.天数|number}", "public": "{row.公办|true}", "dates": "{row.日期|list}", "id": "{school.{row.编号}}" }"""))!.ToJsonString());
        Assert.Throws<ScriptException>(() => variables.Text("{row.编号}"));
    }

    [Fact]
    public void Every_chapter_can_be_read_and_names_workbooks_that_exist()
    {
        var chapters = StepFile.ReadAll(Path.Combine(AppContext.BaseDirectory, "chapters"));
        Assert.NotEmpty(chapters);
        var workbooks = chapters.SelectMany(c => c.Steps).Select(s => s.Each?.In).OfType<string>().Where(name => !name.Contains('{', StringComparison.Ordinal));
        Assert.All(workbooks, name => Assert.True(File.Exists(Path.Combine(AppContext.BaseDirectory, "workbooks", name)), name));
    }

    [Fact]
    public void A_figure_that_differs_is_named_with_both_values()
    {
        var expected = JsonNode.Parse("""{ "a": { "b": 7 }, "c": { "moreThan": 300 } }""")!;
        Assert.Empty(Figures.Differences(expected, JsonNode.Parse("""{ "a": { "b": 7 }, "c": 312 }""")));
        Assert.Equal(
            ["a.b: expected 7, found 6", "c: expected more than 300, found 300"],
            Figures.Differences(expected, JsonNode.Parse("""{ "a": { "b": 6 }, "c": 300 }""")));
    }

    [Fact]
    public void The_bank_answers_every_payment_and_lets_the_named_ones_fail()
    {
        var gbk = CodePagesEncodingProvider.Instance.GetEncoding(936)!;
        var bytes = gbk.GetBytes(
            "编码\tGBK\t批次\tP1\t笔数\t2\t合计\t30.50\r\n序号\t支付编号\t户名\t账号\t联行号\t金额\t用途\r\n"
            + "1\tR1\t张伟\t1\t2\t10.50\t补贴\r\n2\tR2\t李明\t1\t2\t20.00\t补贴\r\n");
        Assert.Equal(
            "支付编号\t金额\t结果\t原因\r\nR1\t10.50\t失败\t账户状态异常\r\nR2\t20.00\t成功\t\r\n",
            gbk.GetString(Bank.Answer(bytes, ["张伟"])));
        Assert.Throws<ScriptException>(() => Bank.Answer(bytes, ["王芳"]));
        Assert.Throws<ScriptException>(() => Bank.Answer(gbk.GetBytes(gbk.GetString(bytes).Replace("30.50", "31.50", StringComparison.Ordinal)), []));
    }
}
