using Npgsql;
using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Certificates;
using TalentHub.Certification.Domain.Issuance;
using TalentHub.Certification.Grains;
using TalentHub.Certification.Jobs;
using TalentHub.Certification.Store;
using TalentHub.Certification.Tests.Support;
using TalentHub.People.Grains;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Identifiers;
using TalentHub.Testing;

namespace TalentHub.Certification.Tests.Store;

public sealed class IssueTests : IAsyncLifetime
{
    private BatchSilo _silo = null!;

    public async ValueTask InitializeAsync() => _silo = await BatchSilo.Start();

    public ValueTask DisposeAsync() => _silo.DisposeAsync();

    [Fact]
    public async Task A_job_killed_after_a_chunk_and_run_again_comes_to_the_same_total()
    {
        var id = await _silo.Approved(1_200);
        var run = await _silo.Value<Guid>("SELECT id FROM platform.job_run WHERE subject_id = $1", id.ToString());
        var first = (await _silo.Service<DueCertificates>().Next(id, 1, BatchSilo.Cancel))[0].RegistrationId;
        (await _silo.Batch(id).IssueNext(new(run, first), CommandContext.OfSystem(Guid.NewGuid(), Given.By(Role.System).At))).OrThrow();
        Assert.InRange(await Certificates(id), 1, BatchCertificates.ChunkSize);
        await _silo.Issue(id);
        await _silo.Issue(id);
        Assert.Equal(1_080, await Certificates(id));
        Assert.Equal(1_080L, await _silo.Value<long>("SELECT count(DISTINCT number) FROM certification.certificate"));
        Assert.Equal(1_080L, await _silo.Value<long>("SELECT count(*) FROM platform.audit_subject WHERE subject_kind = 'certificate'"));
        Assert.Equal("Issued", await _silo.Value<string>("SELECT state FROM certification.batch WHERE id = $1", id));
        Assert.Equal(1_080, await _silo.Value<int>("SELECT certified FROM certification.batch WHERE id = $1", id));
        Assert.Equal(1_080, await _silo.Service<CertificationStatistics>().CertificatesIssued(BatchSilo.Cancel));
        var byLevel = await _silo.Service<CertificationStatistics>().SelfCertified(Given.LampMaker, BatchSilo.Cancel);
        Assert.Equal(1_080, byLevel[3] + byLevel[4]);
    }

    [Fact]
    public async Task Twenty_at_once_issue_no_certificate_twice()
    {
        var id = await _silo.Approved(60);
        var run = await _silo.Value<Guid>("SELECT id FROM platform.job_run WHERE subject_id = $1", id.ToString());
        var first = (await _silo.Service<DueCertificates>().Next(id, 1, BatchSilo.Cancel))[0].RegistrationId;
        var at = Given.By(Role.System).At;
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(
            _ => _silo.Batch(id).IssueNext(new(run, first), CommandContext.OfSystem(Guid.CreateVersion7(), at))));
        Assert.Equal(54, answers.Sum(a => a.Value?.Issued ?? 0));
        Assert.Equal(54, await Certificates(id));
    }

    [Fact]
    public async Task The_same_person_gets_one_live_certificate_of_a_level_and_the_other_batch_says_so()
    {
        var first = await _silo.Approved(5);
        var second = await _silo.Approved(5, firstPerson: 100);

        // As it was when somebody could be entered in both.
        Assert.Equal(5L, await _silo.Value<long>(
            """
            WITH twice AS (
                UPDATE certification.registration r SET person_id = same.person_id FROM certification.registration same
                WHERE r.batch_id = $1 AND same.batch_id = $2 AND substr(r.name, 3)::int = substr(same.name, 3)::int + 100 RETURNING 1)
            SELECT count(*) FROM twice
            """, second, first));
        await _silo.Issue(first);
        await _silo.Issue(second);
        Assert.Equal((5, 0), (await Certificates(first), await Certificates(second)));
        Assert.Equal(5L, await _silo.Value<long>(
            "SELECT count(*) FROM platform.job_item WHERE state = 'Refused' AND detail::text LIKE '%certificate.already-held%'"));
    }

    [Theory]
    [InlineData("pk_certificate", "{}")]
    [InlineData("ux_certificate_registration", """{"number": "Y000044123456233999999"}""")]
    [InlineData("ux_certificate_live", """{"number": "Y000044123456233999999", "registration_id": "00000000-0000-7000-8000-000000000009", "code_hash": "\\x00"}""")]
    [InlineData("ux_certificate_code", """{"number": "Y000044123456233999999", "registration_id": "00000000-0000-7000-8000-000000000009", "level": 1}""")]
    public async Task The_database_itself_refuses_a_second_certificate(string constraint, string changed)
    {
        var id = await _silo.Approved(1);
        await _silo.Issue(id);
        var refusal = await Assert.ThrowsAsync<PostgresException>(() => _silo.Value<object>(
            "INSERT INTO certification.certificate SELECT (jsonb_populate_record(c, $1::jsonb)).* FROM certification.certificate c LIMIT 1", changed));
        Assert.Equal((PostgresErrorCodes.UniqueViolation, constraint), (refusal.SqlState, refusal.ConstraintName));
    }

    [Fact]
    public async Task A_certificate_is_corrected_replaced_and_revoked_by_two_people_and_verification_follows()
    {
        var id = await _silo.Approved(1);
        await _silo.Issue(id);
        var number = await _silo.Value<string>("SELECT number FROM certification.certificate");
        var certificate = _silo.Silo.Grains.GetGrain<ICertificateGrain>(number);
        var right = new CorrectCertificate(PersonName.Parse("演示𠮷").OrThrow(), Invented.Document(0));
        Assert.Equal("certificate.not-the-persons", (await certificate.Correct(right, Given.By(Role.Enterprise, "姓名有误"))).Problem?.Code);
        Assert.Equal("certificate.not-the-persons", (await certificate.Correct(right with { Document = Invented.Document(99) }, Given.By(Role.Enterprise, "姓名有误"))).Problem?.Code);
        var person = await _silo.Value<Guid>("SELECT person_id FROM certification.certificate");
        (await _silo.Silo.Grains.GetGrain<ITraineeGrain>(person).CorrectName(new(right.Name), Given.By(Role.BureauClerk, "与身份证一致"))).OrThrow();
        var corrected = (await certificate.Correct(right, Given.By(Role.Enterprise, "姓名有误"))).OrThrow();
        Assert.Equal((CertificateState.Corrected, 2), (corrected.State, corrected.Version));
        Assert.Equal("演示0", await _silo.Value<string>("SELECT holder_name FROM certification.certificate_version WHERE version = 1"));
        Assert.Equal("certificate.nothing-to-correct", (await certificate.Correct(right, Given.By(Role.Enterprise, "再次") with { OperationId = Guid.NewGuid() })).Problem?.Code);
        var replaced = (await certificate.Replace(new(), Given.By(Role.Enterprise, "遗失"))).OrThrow();
        Assert.Equal((CertificateState.Replaced, number), (replaced.State, replaced.Number));
        Assert.Equal("certificate.unknown", (await certificate.Replace(new(), Given.By(Role.Enterprise, "遗失", organisation: Guid.NewGuid()))).Problem?.Code);
        var asked = Given.By(Role.BureauReviewer, "弄虚作假");
        (await certificate.RequestRevocation(new(), asked)).OrThrow();
        Assert.Equal("state.maker-is-checker", (await certificate.DecideRevocation(
            new(Approve: true), Given.By(Role.BureauApprover, actor: asked.ActorId))).Problem?.Code);
        (await certificate.DecideRevocation(new(Approve: true), Given.By(Role.BureauApprover))).OrThrow();
        Assert.Equal("Revoked", (await _silo.Service<Verification>().ByNumber(number, "演示𠮷")).State);
        Assert.Equal("state.wrong-state", (await certificate.Replace(new(), Given.By(Role.Enterprise, "遗失"))).Problem?.Code);
    }

    private async Task<int> Certificates(Guid batch) =>
        (int)await _silo.Value<long>("SELECT count(*) FROM certification.certificate WHERE batch_id = $1", batch);
}
