using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using TalentHub.Api.Tests.Whole;
using TalentHub.Platform.Store.Statistics;

namespace TalentHub.Api.Tests.Pages;

/// <summary>An office with the figures of the published letter, and with runs, mails and notices as capabilities leave them.</summary>
public sealed class PagesApp() : OfficeApp(new Variation { Services = services => services.AddScoped<IStatisticsSection, LetterSection>() })
{
    public async Task<Guid> Run(string title, string state, Guid? organisation, int done = 0, int refused = 0)
    {
        var id = Guid.CreateVersion7();
        await this.Execute(
            """
            INSERT INTO platform.job_run (id, kind, title, subject_kind, subject_id, organisation_id, state, total, done, refused,
                started_by, started_by_name, queued_at, started_at, heartbeat_at, finished_at, error)
            VALUES ($1, 'import', $2, 'batch', $1::text, $3, $4, 942, $5, $6, $1, '李娜', now(), now(), now(),
                CASE WHEN $4 IN ('Completed', 'Failed') THEN now() END, CASE WHEN $4 = 'Failed' THEN 'a disk is full' END)
            """, id, title, organisation, state, done, refused);
        for (var row = 1; row <= refused; row++)
        {
            await this.Execute(
                """
                INSERT INTO platform.job_item (run_id, key, state, detail, at) VALUES ($1, $2, 'Refused',
                    '{"problems":[{"code":"x.y","kind":"Invalid","chinese":"证件号码的校验码不正确，请核对后重新填写。","english":"The check digit is wrong; compare and enter it again.","row":3,"column":"证件号码"}]}', now())
                """, id, $"第 {row} 行");
        }

        return id;
    }

    public async Task<Guid> Mail(string subject, string state)
    {
        var id = Guid.CreateVersion7();
        await this.Execute(
            """
            INSERT INTO platform.outbox (id, operation_id, kind, recipient, subject, payload, state, attempts, created_at, due_at, last_error)
            VALUES ($1, $1, 'mail', 'li.na@example.com', $2, jsonb_build_object('to', 'li.na@example.com', 'subject', $2, 'body', '您好：\n申领已受理。'), $3,
                CASE WHEN $3 = 'Failed' THEN 9 ELSE 0 END, now(), now(), CASE WHEN $3 = 'Failed' THEN '550 no such mailbox' END)
            """, id, subject, state);
        return id;
    }

    /// <summary>A notice of two lines whose period holds the demonstration's day.</summary>
    public async Task<Guid> Notice(string title)
    {
        var id = Guid.CreateVersion7();
        await this.Execute(
            """
            INSERT INTO platform.public_notice (id, kind, title_zh, title_en, subject_kind, subject_id, opens_on, closes_on, state, columns, lines, line_count, digest, opened_at)
            VALUES ($1, 'assessment-results', $2, $2, 'batch', $1::text, '2023-11-01', '2024-11-01', 'Open',
                '[{"chinese":"姓名","english":"Name"},{"chinese":"职业","english":"Occupation"},{"chinese":"等级","english":"Level"},{"chinese":"结果","english":"Result"}]',
                '[{"key":"T0001","cells":["黄*","灯具制造工","四级/中级工","合格"]},{"key":"T0002","cells":["欧阳*","灯具制造工","四级/中级工","不合格"]}]', 2, sha256('x'), now())
            """, id, title);
        return id;
    }

    /// <summary>An objection that a visitor raises to a notice through its form; its id.</summary>
    public async Task<Guid> Object(Guid notice)
    {
        using var visitor = await Browser();
        using var answer = await Submit(visitor, $"/notices/{notice}", "object", new()
        {
            ["line"] = "T0002", ["text"] = "该考生的技能考核成绩与现场公布的不一致，请核实。", ["name"] = "王五", ["contact"] = "13800138000",
        });
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return await this.Value<Guid>("SELECT id FROM platform.objection WHERE notice_id = $1", notice);
    }

    /// <summary>Figures of the published letter, as a capability would count them.</summary>
    private sealed class LetterSection : IStatisticsSection
    {
        public string Name => "selfCertified";

        public Task<JsonObject> Read(CancellationToken cancel) => Task.FromResult(new JsonObject
        {
            ["certificates"] = new JsonObject { ["三级/高级工"] = 75, ["四级/中级工"] = 18, ["五级/初级工"] = 14, ["total"] = 107 },
        });
    }
}
