using TalentHub.Api.Tests.Whole;
using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Scores;
using TalentHub.Certification.Domain.Standards;
using TalentHub.Certification.Grains;
using TalentHub.Certification.Jobs;
using TalentHub.Organisations.Domain;
using TalentHub.People.Domain.Persons;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Testing;

namespace TalentHub.Api.Tests.Certification;

/// <summary>Takes a batch under the enterprise's own filing from its plan to certificates.</summary>
internal static class IssuedBatch
{
    private const string LampMaker = "6-24-07-02";
    private static readonly DateOnly Day = new(2023, 11, 7);

    internal static Task<Guid> Of(CertificationApp app, params string[] names) => Of(app, 700, names);

    /// <summary>A batch with certificates; its holders have documents from a number on.</summary>
    internal static async Task<Guid> Of(CertificationApp app, int document, params string[] names)
    {
        var id = await Marked(app, document, names);
        var batch = app.Grains.GetGrain<IAssessmentBatchGrain>(id);
        foreach (var ticket in await Tickets(app, id))
        {
            (await batch.RecordScores(new([new ScoreEntry(ticket, ExamSubject.Evaluation, "80")]), By(Role.Examiner))).OrThrow();
        }

        await Move(batch, BatchMove.Seal, Role.Enterprise);
        await Move(batch, BatchMove.OpenNotice, Role.Enterprise);
        await Move(batch, BatchMove.Report, Role.Enterprise);
        await Move(batch, BatchMove.Review, Role.BureauReviewer);
        await Move(batch, BatchMove.Approve, Role.BureauApprover);
        await app.Complete<IssueCertificatesJob>(IssueCertificatesJob.Kind);
        return id;
    }

    /// <summary>A batch whose scores are being entered; its candidates have documents from a number on.</summary>
    internal static async Task<Guid> Marked(CertificationApp app, int document, params string[] names)
    {
        var id = Guid.CreateVersion7();
        var batch = app.Grains.GetGrain<IAssessmentBatchGrain>(id);
        (await batch.Draft(new(CertificationApp.Enterprise, "2023年打印批次", BatchKind.OwnFiling, [new(LampMaker, SkillLevel.Senior)], Day, Day, []), By(Role.Enterprise))).OrThrow();
        await Move(batch, BatchMove.Submit, Role.Enterprise);
        await Move(batch, BatchMove.AcceptPlan, Role.BureauClerk);
        await Move(batch, BatchMove.OpenRegistration, Role.Enterprise);
        (await batch.Register(
            new([.. names.Select((name, i) => new TalentHub.Certification.Domain.Candidates.CandidateEntry(
                new PersonEntry(i + 2, PersonName.Parse(name).OrThrow(), Invented.Document(document + i)), LampMaker, SkillLevel.Senior, 6, null, null, null))]),
            By(Role.Enterprise))).OrThrow();
        await Move(batch, BatchMove.CloseRegistration, Role.Enterprise);
        await Move(batch, BatchMove.StartEvaluation, Role.Enterprise);
        return id;
    }

    /// <summary>The tickets of a batch, in the order of its score sheet.</summary>
    internal static Task<string[]> Tickets(CertificationApp app, Guid batch) =>
        app.Column<string>("SELECT ticket FROM certification.registration WHERE batch_id = $1 ORDER BY ticket", batch);

    /// <summary>A certificate's number by its holder's name.</summary>
    internal static Task<string> Number(CertificationApp app, string name) =>
        app.Value<string>("SELECT number FROM certification.certificate WHERE holder_name = $1", name);

    internal static CommandContext By(Role role, BatchMove move = BatchMove.Draft, string? reason = null) => new(
        Guid.CreateVersion7(), DerivedId.Of(CertificationApp.Enterprise, role.ToString()), role.ToString(),
        role is Role.Enterprise or Role.Examiner ? CertificationApp.Enterprise : null, role,
        ChinaTime.At(Day.AddDays(move is BatchMove.Report or BatchMove.Review or BatchMove.Approve ? 21 : 1), new TimeOnly(9, 0)), reason);

    private static async Task Move(IAssessmentBatchGrain batch, BatchMove move, Role role) => (await batch.Move(new(move), By(role, move))).OrThrow();
}
