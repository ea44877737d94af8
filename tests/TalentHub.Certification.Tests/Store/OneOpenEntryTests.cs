using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Candidates;
using TalentHub.Certification.Domain.Scores;
using TalentHub.Certification.Domain.Standards;
using TalentHub.Certification.Grains;
using TalentHub.Certification.Tests.Support;
using TalentHub.People.Domain.Rosters;
using TalentHub.Platform.Domain.Commands;

namespace TalentHub.Certification.Tests.Store;

/// <summary>A person is in one batch of a body at a time for an occupation and level: until the result is known, the entry is withdrawn or the batch is cancelled.</summary>
public sealed class OneOpenEntryTests : IAsyncLifetime
{
    private BatchSilo _silo = null!;

    public async ValueTask InitializeAsync() => _silo = await BatchSilo.Start();

    public ValueTask DisposeAsync() => _silo.DisposeAsync();

    [Fact]
    public async Task Who_is_in_another_batch_is_refused_by_row_and_column_in_preview_and_entry_and_nothing_is_written()
    {
        await _silo.Registered(2);
        var second = await _silo.Opened(plan: Given.Plan() with { Title = "第二批" });
        var (preview, valid) = await _silo.Service<BatchCandidates>().Sort((await _silo.Batch(second).Read())!, [BatchSilo.Row(0), BatchSilo.Row(1)]);

        Assert.Empty(valid);
        foreach (var findings in new[] { preview, await _silo.Enter(second, [0, 1]) })
        {
            Assert.Equal(
                [(2, CandidateColumns.Level, "candidate.entered-elsewhere", "2023年第一批"), (3, CandidateColumns.Level, "candidate.entered-elsewhere", "2023年第一批")],
                findings.Select(f => (f.Row, f.Problems.Single().Column, f.Problems.Single().Code, $"{f.Problems.Single().Arguments["title"]}")));
        }

        Assert.Equal((0L, 0), (await Entries(second), (await _silo.Batch(second).Read())!.Candidates));
        Assert.Equal([RosterVerdict.Refused, RosterVerdict.Registered], (await _silo.Enter(second, [1, 7])).Select(f => f.Verdict));
    }

    [Fact]
    public async Task Another_level_is_another_entry_and_the_same_batch_says_what_it_said()
    {
        var first = await _silo.Opened();
        await _silo.Enter(first, [1]);
        var second = await _silo.Opened();

        Assert.Equal("candidate.already-registered", (await _silo.Enter(first, [1])).Single().Problems.Single().Code);
        var other = (await _silo.Batch(second).Register(new([BatchSilo.Candidate(2, 1, SkillLevel.Intermediate)]), Given.By(Role.Enterprise))).OrThrow();
        Assert.Equal(RosterVerdict.Registered, other.Findings.Single().Verdict);
    }

    [Theory]
    [InlineData("withdrawn", RosterVerdict.Registered)]
    [InlineData("cancelled", RosterVerdict.Registered)]
    [InlineData("suspended", RosterVerdict.Refused)]
    [InlineData("failed", RosterVerdict.Registered)]
    [InlineData("passed", RosterVerdict.Refused)]
    [InlineData("certified", RosterVerdict.Refused)]
    [InlineData("revoked", RosterVerdict.Registered)]
    public async Task An_entry_ends_with_its_withdrawal_its_batch_or_its_result(string end, RosterVerdict verdict)
    {
        await End(end, await _silo.Opened(BatchKind.OwnFiling));
        var finding = (await _silo.Enter(await _silo.Opened(BatchKind.OwnFiling), [1])).Single();

        Assert.Equal(verdict, finding.Verdict);
        Assert.Equal(
            end switch { "suspended" => "candidate.entered-elsewhere", "passed" => "candidate.certificate-awaited", "certified" => "candidate.already-certified", _ => null },
            finding.Problems.FirstOrDefault()?.Code);
    }

    [Fact]
    public async Task Two_batches_that_enter_the_same_person_at_once_do_not_both_succeed()
    {
        var (first, second) = (await _silo.Opened(), await _silo.Opened());
        var answers = await Task.WhenAll(new[] { first, second }.Select(batch => _silo.Batch(batch).Register(new([BatchSilo.Row(1)]), Given.By(Role.Enterprise))));

        Assert.Equal(1L, await _silo.Value<long>("SELECT count(*) FROM certification.registration"));
        Assert.Equal(1, (await _silo.Batch(first).Read())!.Candidates + (await _silo.Batch(second).Read())!.Candidates);
        var refused = answers.Single(answer => answer.Problem is not null || answer.Value!.Findings.Single().Verdict == RosterVerdict.Refused);
        Assert.Contains(refused.Problem?.Code ?? refused.Value!.Findings.Single().Problems.Single().Code, new[] { "commit.changed-meanwhile", "candidate.entered-elsewhere" });
    }

    private Task<long> Entries(Guid batch) => _silo.Value<long>("SELECT count(*) FROM certification.registration WHERE batch_id = $1", batch);

    private async Task End(string end, Guid batch)
    {
        await _silo.Enter(batch, [1, 2]);
        switch (end)
        {
            case "withdrawn":
                var entry = await _silo.Value<Guid>("SELECT id FROM certification.registration WHERE name = '演示1'");
                (await _silo.Batch(batch).Withdraw(new(entry), Given.By(Role.Enterprise))).OrThrow();
                break;
            case "cancelled":
                await _silo.Move(batch, BatchMove.Cancel, Role.Enterprise, "改期");
                break;
            case "suspended":
                await _silo.Move(batch, BatchMove.Suspend, Role.Enterprise, "停电");
                break;
            default:
                await Judge(end, batch);
                break;
        }
    }

    private async Task Judge(string end, Guid batch)
    {
        await _silo.Move(batch, BatchMove.CloseRegistration, Role.Enterprise);
        await _silo.Move(batch, BatchMove.StartEvaluation, Role.Enterprise);
        (await _silo.Batch(batch).RecordScores(
            new([.. (await _silo.Tickets(batch)).Select(ticket => new ScoreEntry(ticket, ExamSubject.Evaluation, end == "failed" ? "59.9" : "60"))]), Given.By(Role.Examiner))).OrThrow();
        await _silo.Move(batch, BatchMove.Seal, Role.Enterprise);
        if (end is "certified" or "revoked")
        {
            await _silo.Move(batch, BatchMove.OpenNotice, Role.Enterprise);
            await _silo.Move(batch, BatchMove.Report, Role.Enterprise);
            await _silo.Move(batch, BatchMove.Review, Role.BureauReviewer);
            await _silo.Move(batch, BatchMove.Approve, Role.BureauApprover);
            await _silo.Issue(batch);
        }

        if (end == "revoked")
        {
            await _silo.Value<long>("WITH revoked AS (UPDATE certification.certificate SET state = 'Revoked' RETURNING 1) SELECT count(*) FROM revoked");
        }
    }
}
