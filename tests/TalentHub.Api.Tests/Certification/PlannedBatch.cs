using System.Text.Json.Nodes;
using TalentHub.Api.Tests.Whole;
using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Candidates;
using TalentHub.Certification.Grains;
using TalentHub.Certification.Jobs;
using TalentHub.Organisations.Domain;
using TalentHub.People.Domain.Persons;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Testing;

namespace TalentHub.Api.Tests.Certification;

/// <summary>An examination of three days with examiners of its own.</summary>
internal static class PlannedBatch
{
    private const string LampMaker = "6-24-07-02";
    private const int Candidates = 24;

    /// <summary>An examination whose registration is closed; for its first candidate something may be arranged.</summary>
    internal static async Task<Guid> Closed(CertificationApp app, int first, DateOnly day, Accommodations? arranged = null)
    {
        await Examiners(app, first);
        var id = Guid.CreateVersion7();
        var batch = app.Grains.GetGrain<IAssessmentBatchGrain>(id);
        (await batch.Draft(
            new(CertificationApp.Enterprise, $"2023年考试批次{first}", BatchKind.Examination, [new(LampMaker, SkillLevel.Senior)], day, day.AddDays(2),
                [new("一厂区", "理论一室", VenueKind.TheoryRoom, 30, Accessible: true), new("一厂区", "实操一车间", VenueKind.Workshop, 15, Accessible: true)]),
            IssuedBatch.By(Role.Enterprise))).OrThrow();
        (await batch.Move(new(BatchMove.Submit), IssuedBatch.By(Role.Enterprise))).OrThrow();
        (await batch.Move(new(BatchMove.AcceptPlan), IssuedBatch.By(Role.BureauClerk))).OrThrow();
        (await batch.Move(new(BatchMove.OpenRegistration), IssuedBatch.By(Role.Enterprise))).OrThrow();
        (await batch.Register(
            new([.. Enumerable.Range(0, Candidates).Select(i => new CandidateEntry(
                new PersonEntry(i + 2, PersonName.Parse($"考生{(char)('一' + i)}").OrThrow(), Invented.Document(first + i)), LampMaker, SkillLevel.Senior, 6, null, null, "甲班", i == 0 ? arranged : null))]),
            IssuedBatch.By(Role.Enterprise))).OrThrow();
        (await batch.Move(new(BatchMove.CloseRegistration), IssuedBatch.By(Role.Enterprise))).OrThrow();
        return id;
    }

    /// <summary>The same, arranged, and its last session of practice moved to the second day.</summary>
    internal static async Task<Guid> OverTwoDays(CertificationApp app, int first, DateOnly day)
    {
        var (id, body) = (await Closed(app, first, day), CertificationApp.NameOf(Role.Enterprise));
        await app.Send(body, HttpMethod.Post, $"/api/v1/batches/{id}/arrangement", new { with = Array.Empty<Guid>() });
        await app.Complete<ArrangeSittingsJob>(ArrangeSittingsJob.Kind);
        var last = await app.Value<Guid>("SELECT id FROM certification.session WHERE batch_id = $1 AND part = 'Practice' ORDER BY starts_at DESC, id LIMIT 1", id);
        await app.Send(body, HttpMethod.Post, $"/api/v1/batches/{id}/plan/changes", new
        {
            session = new { sessionId = last, day = day.AddDays(1), start = "10:30:00", site = "一厂区", room = "实操一车间" },
        });
        return id;
    }

    private static async Task Examiners(CertificationApp app, int first)
    {
        for (var n = 0; n < 8; n++)
        {
            await app.Send(CertificationApp.NameOf(Role.Enterprise), HttpMethod.Post, $"/api/v1/filings/{CertificationApp.Enterprise}/examiners", new JsonObject
            {
                ["person"] = new JsonObject { ["name"] = $"考评员{(char)('甲' + n)}", ["documentKind"] = "居民身份证", ["documentNumber"] = Invented.ResidentNumber(90_000 + first + n) },
                ["grade"] = "Examiner", ["certificateNumber"] = $"K{first}{n}", ["occupations"] = new JsonArray(LampMaker), ["levels"] = new JsonArray("Senior"),
                ["validFrom"] = "2022-04-01", ["validTo"] = "2025-03-31",
            });
        }
    }
}
