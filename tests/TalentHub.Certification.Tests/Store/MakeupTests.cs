using TalentHub.Certification.Domain.Batches;
using TalentHub.Certification.Domain.Scores;
using TalentHub.Certification.Domain.Sessions;
using TalentHub.Certification.Domain.Standards;
using TalentHub.Certification.Tests.Support;
using TalentHub.People.Domain.Rosters;
using TalentHub.Platform.Domain;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Store.Settings;
using TalentHub.Scheduling.Vebs.Model;

namespace TalentHub.Certification.Tests.Store;

/// <summary>
/// What somebody passed is carried over into the next batch after a deferral (缓考) or a failure (补考): from the examination in which it was passed on for twelve months,
/// and once after a failure (domain facts §2.6).
/// </summary>
public sealed class MakeupTests : IAsyncLifetime
{
    private static readonly DateOnly First = new(2023, 9, 4);
    private BatchSilo _silo = null!;

    public async ValueTask InitializeAsync() => _silo = await BatchSilo.Start();

    public ValueTask DisposeAsync() => _silo.DisposeAsync();

    // Each batch as what was marked in theory and practice, with = for what the batch before hands over; the last only enters.
    [Theory]
    [InlineData("one failed part is taken again", "80 50", "= -")]
    [InlineData("and so is the other", "59.5 60", "- =")]
    [InlineData("an absence is a failed part", "80 缺考", "= -")]
    [InlineData("nothing was passed", "59 59", "- -")]
    [InlineData("nobody came", "缺考 缺考", "- -")]
    [InlineData("a violation takes everything", "80 违纪", "- -")]
    [InlineData("once only", "80 50", "= 50", "- -")]
    [InlineData("then everything begins again", "80 50", "= 50", "70 50", "= -")]
    [InlineData("a deferred part is no attempt", "80 缓考", "= 50", "= -")]
    [InlineData("nor is it in the retake", "80 50", "= 缓考", "= -")]
    [InlineData("however often", "80 缓考", "= 缓考", "= 缓考", "= -")]
    [InlineData("but the attempts count", "80 缓考", "= 50", "= 50", "- -")]
    public async Task What_is_carried_over_follows_from_the_last_result_and_the_attempts(string because, params string[] batches)
    {
        for (var i = 0; i < batches.Length; i++)
        {
            var batch = await Entered(First.AddMonths(i));
            var marks = batches[i].Split(' ');
            Assert.Equal((because, marks[0] == "=", marks[1] == "="), (because, await Carries(batch, "Theory"), await Carries(batch, "Practice")));
            if (i < batches.Length - 1)
            {
                await Examine(batch, marks);
            }
        }
    }

    [Theory]
    [InlineData("2024-09-08", true)]
    [InlineData("2024-09-09", false)]
    public async Task The_months_count_from_the_examination_in_which_a_part_was_passed_however_often_it_was_carried(string from, bool carried)
    {
        await Examine(await Entered(First), ["80", "缓考"]);
        await Examine(await Entered(new(2024, 3, 4)), ["=", "缓考"]);

        Assert.Equal(carried, await Carries(await Entered(DateOnly.ParseExact(from, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)), "Theory"));
    }

    [Fact]
    public async Task A_part_that_was_passed_after_another_holds_from_its_own_examination()
    {
        await Examine(await Entered(First), ["59", "缓考"]);
        await Examine(await Entered(new(2024, 3, 4)), ["80", "缓考"]);

        Assert.True(await Carries(await Entered(new(2024, 10, 14)), "Theory"));
    }

    [Theory]
    [InlineData("2023-11-30", false)]
    [InlineData("2023-11-01", true)]
    public async Task How_often_a_failed_part_is_taken_again_is_the_setting_of_the_new_batch(string until, bool carried)
    {
        await _silo.Value<long>("WITH set AS (UPDATE platform.setting SET valid_to = $1::date WHERE key = 'certification.makeup-times' RETURNING 1) SELECT count(*) FROM set", until);
        await _silo.Value<long>(
            """
            WITH made AS (
                INSERT INTO platform.setting (key, value, valid_from, document, confidence, label_zh, label_en)
                SELECT key, '2', valid_to + 1, document, confidence, label_zh, label_en FROM platform.setting WHERE key = 'certification.makeup-times' RETURNING 1)
            SELECT count(*) FROM made
            """);
        await _silo.Service<DatedSettings>().Load(BatchSilo.Cancel);
        await Examine(await Entered(First), ["80", "50"]);
        await Examine(await Entered(First.AddMonths(1)), ["=", "50"]);

        Assert.Equal(carried, await Carries(await Entered(First.AddMonths(2)), "Theory"));
    }

    [Fact]
    public async Task A_retake_that_is_withdrawn_or_cancelled_was_none_and_what_is_corrected_at_its_source_is_corrected_at_the_end_of_the_way()
    {
        var source = await Entered(First);
        await Examine(source, ["80", "50"]);
        var withdrawn = await _silo.Opened(plan: Plan(First.AddMonths(1)));
        await _silo.Enter(withdrawn, [1]);
        (await _silo.Batch(withdrawn).Withdraw(new(await Registration(withdrawn)), Given.By(Role.Enterprise))).OrThrow();
        var cancelled = await Entered(First.AddMonths(2));
        Assert.True(await Carries(cancelled, "Theory"));
        await _silo.Move(cancelled, BatchMove.Cancel, Role.Enterprise, "改期");
        var deferred = await Entered(First.AddMonths(3));
        await Examine(deferred, ["=", "缓考"]);
        var last = await Entered(First.AddMonths(4));

        var ticket = await _silo.Value<string>("SELECT ticket FROM certification.registration WHERE batch_id = $1", source);
        (await _silo.Batch(source).RequestScoreChange(new(ticket, ExamSubject.Theory, "61"), Given.By(Role.Enterprise, "阅卷有误"))).OrThrow();
        (await _silo.Batch(source).DecideScoreChange(new(await _silo.Value<Guid>("SELECT id FROM certification.score_change"), Approve: true), Given.By(Role.BureauReviewer))).OrThrow();
        Assert.Equal(61m, await _silo.Value<decimal>("SELECT points FROM certification.score WHERE registration_id = $1 AND subject = 'Theory'", await Registration(last)));
    }

    private static BatchPlan Plan(DateOnly from) => Given.Plan() with { Title = $"{from:O}批次", ExamFrom = from, ExamTo = from.AddDays(4) };

    private async Task<Guid> Entered(DateOnly from)
    {
        var batch = await _silo.Opened(plan: Plan(from));
        Assert.Equal(RosterVerdict.Registered, (await _silo.Enter(batch, [1])).Single().Verdict);
        await _silo.Move(batch, BatchMove.CloseRegistration, Role.Enterprise);
        return batch;
    }

    private Task<Guid> Registration(Guid batch) => _silo.Value<Guid>("SELECT id FROM certification.registration WHERE batch_id = $1", batch);

    private async Task<bool> Carries(Guid batch, string subject) => await _silo.Value<bool>(
        """
        SELECT EXISTS (SELECT FROM certification.score s JOIN certification.registration r ON r.id = s.registration_id
            WHERE r.batch_id = $1 AND s.subject = $2 AND s.carried_from IS NOT NULL AND r.state = 'Registered')
        """, batch, subject);

    // What is held here needs no timetable: the arrangement has no session, and no place for what is deferred.
    private async Task Examine(Guid batch, string[] marks)
    {
        var (plan, registration, ticket) = ((await _silo.Batch(batch).Read())!, await Registration(batch), (await _silo.Tickets(batch)).Single());
        var marked = new[] { (Part: ExamPart.Theory, Text: marks[0]), (Part: ExamPart.Practice, Text: marks[1]) }.Where(m => m.Text != "=").ToLookup(m => m.Text == "缓考");
        (await _silo.Batch(batch).Arrange(
            Given.Found(plan.ListVersion) with { Unplaced = [.. marked[true].Select(m => new UnplacedCandidate(registration, m.Part.ToString(), "PlacesFull"))] }, Given.By(Role.System))).OrThrow();
        if (marked[true].Any())
        {
            (await _silo.Batch(batch).DeferParts(new([.. marked[true].Select(m => new DeferredPart(ticket, m.Part))]), Given.By(Role.Enterprise, "车间停用"))).OrThrow();
        }

        var after = ChinaTime.At(plan.ExamTo.AddDays(1), new(9, 0)).ToUniversalTime();
        await _silo.Move(batch, BatchMove.StartMarking, Role.Enterprise, at: after);
        (await _silo.Batch(batch).RecordScores(
            new([.. marked[false].Select(m => new ScoreEntry(ticket, m.Part == ExamPart.Theory ? ExamSubject.Theory : ExamSubject.Practice, m.Text))]), Given.By(Role.Examiner) with { At = after })).OrThrow();
        await _silo.Move(batch, BatchMove.Seal, Role.Enterprise, at: after);
    }
}
