using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.States;
using TalentHub.Subsidies.Domain.Claims;
using static TalentHub.Subsidies.Tests.SubsidyWorld;

namespace TalentHub.Subsidies.Tests.Claims;

public sealed class ClaimGrainTests : IAsyncLifetime
{
    private SubsidyWorld _world = null!;

    public async ValueTask InitializeAsync() => _world = await Begin();

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task A_claim_goes_through_two_reviewers_a_clerk_and_an_approver_who_are_four_people()
    {
        var id = await _world.Noticed(days: 60);
        var claim = _world.Claim(id);
        _world.Now += TimeSpan.FromDays(8);

        foreach (var who in new[] { "一审", "二审", "经办" })
        {
            var self = _world.As(Role.BureauApprover, who) with { ActorId = DerivedId.Of(Employer, $"{(who == "经办" ? Role.BureauClerk : Role.BureauReviewer)} {who}") };
            Assert.Equal(MoveProblem.MakerIsChecker.Code, (await claim.Approve(new(), self)).Problem?.Code);
        }

        Assert.Equal(12000m, Ok(await claim.Approve(new(), _world.As(Role.BureauApprover, "审批"))).Amount.Amount);
        Assert.Equal(["Approved"], await _world.States(id));
        Assert.Equal(["Submit", "Review", "Recommend", "Approve"], await _world.Column<string>("SELECT stage FROM subsidies.determination WHERE claim_id = $1 ORDER BY id", id));
        Assert.Single(await _world.Column<string>("SELECT DISTINCT digest FROM subsidies.determination WHERE claim_id = $1", id));
    }

    [Fact]
    public async Task The_second_review_is_another_persons()
    {
        var (_, engagement) = await _world.Expert();
        var claim = _world.Claim(Guid.CreateVersion7());
        await claim.Start(ClaimOn(engagement), _world.As(Role.Enterprise));
        await claim.Submit(new(), _world.As(Role.Enterprise));
        Ok(await claim.Review(new(), _world.As(Role.BureauReviewer, "一审")));

        Assert.Equal(MoveProblem.MakerIsChecker.Code, (await claim.Recommend(new(), _world.As(Role.BureauReviewer, "一审"))).Problem?.Code);
        Ok(await claim.Recommend(new(), _world.As(Role.BureauReviewer, "二审")));
    }

    [Fact]
    public async Task Before_the_five_working_days_are_over_nothing_is_approved()
    {
        var claim = _world.Claim(await _world.Noticed());

        Assert.Equal(ClaimProblem.NoticeRunning.Code, (await claim.Approve(new(), _world.As(Role.BureauApprover))).Problem?.Code);
        _world.Now += TimeSpan.FromDays(7);
        Assert.Contains("2023-12-11", (await claim.Approve(new(), _world.As(Role.BureauApprover))).Problem?.English, StringComparison.Ordinal);
        _world.Now += TimeSpan.FromDays(1);
        Ok(await claim.Approve(new(), _world.As(Role.BureauApprover)));
    }

    [Fact]
    public async Task An_open_objection_stops_the_approval()
    {
        var id = await _world.Noticed();
        var notice = await _world.Value<Guid>("SELECT notice_id FROM subsidies.claim WHERE id = $1", id);
        await _world.Execute(
            """
            INSERT INTO platform.objection (id, notice_id, text, contact_cipher, contact_mask, state, raised_at)
            VALUES (gen_random_uuid(), $1, '未到中山工作', 'x', 'x', 'Open', now())
            """, notice);
        _world.Now += TimeSpan.FromDays(8);

        Assert.Equal("notice.objection-open", (await _world.Claim(id).Approve(new(), _world.As(Role.BureauApprover))).Problem?.Code);
        Assert.Equal(ClaimState.Submitted, Ok(await _world.Claim(id).Reconsider(new(), _world.As(Role.BureauApprover, reason: "异议成立"))).State);
    }

    [Theory]
    [InlineData(29, false)]
    [InlineData(30, true)]
    [InlineData(182, true)]
    [InlineData(183, false)]
    public async Task From_30_to_182_days_are_in(int days, bool eligible)
    {
        var (_, engagement) = await _world.Expert(days);
        var claim = _world.Claim(Guid.CreateVersion7());
        Ok(await claim.Start(ClaimOn(engagement), _world.As(Role.Enterprise)));

        var submitted = await claim.Submit(new(), _world.As(Role.Enterprise));

        Assert.Equal(eligible ? null : ClaimProblem.NotEligible.Code, submitted.Problem?.Code);
        Assert.Equal(eligible, submitted.Problem?.English.Contains("第一条", StringComparison.Ordinal) != true);
    }

    [Fact]
    public async Task Days_that_come_after_the_review_stop_the_approval()
    {
        var id = await _world.Noticed(days: 60);
        var (person, engagement) = (
            await _world.Value<Guid>("SELECT person_id FROM subsidies.claim WHERE id = $1", id), await _world.Value<Guid>("SELECT engagement_id FROM subsidies.claim WHERE id = $1", id));
        await _world.Days(person, engagement, Employer, from: 60, count: 1);
        _world.Now += TimeSpan.FromDays(8);

        Assert.Equal(ClaimProblem.FactsChanged.Code, (await _world.Claim(id).Approve(new(), _world.As(Role.BureauApprover))).Problem?.Code);
    }

    [Fact]
    public async Task Twenty_employers_claims_for_one_expert_and_year_leave_one()
    {
        var (person, first) = await _world.Expert();
        var claims = new List<(Guid Employer, Guid Engagement)> { (Employer, first) };
        for (var i = 1; i < 20; i++)
        {
            var (employer, engagement) = (Guid.CreateVersion7(), Guid.CreateVersion7());
            await _world.Execute(
                """
                INSERT INTO people.engagement (id, person_id, employer_id, way, topic, starts_on, ends_on, pay, state, changed_at)
                VALUES ($1, $2, $3, '顾问指导', '灯具', '2023-01-01', '2023-12-31', 100000, 'Active', now())
                """, engagement, person, employer);
            claims.Add((employer, engagement));
        }

        var outcomes = await Task.WhenAll(claims.Select(c =>
            _world.Claim(Guid.CreateVersion7()).Start(ClaimOn(c.Engagement) with { Documents = [] }, _world.As(Role.Enterprise, organisation: c.Employer))));

        Assert.Equal(1, outcomes.Count(o => o.Succeeded));
        Assert.All(outcomes.Where(o => !o.Succeeded), o => Assert.Equal(ClaimProblem.AlreadyClaimed.Code, o.Problem?.Code));
        Assert.Equal(1L, await _world.Value<long>("SELECT count(*) FROM subsidies.claim WHERE person_id = $1", person));
    }

    [Fact]
    public async Task Twenty_parallel_submissions_of_one_claim_are_one()
    {
        var (_, engagement) = await _world.Expert();
        var claim = _world.Claim(Guid.CreateVersion7());
        Ok(await claim.Start(ClaimOn(engagement), _world.As(Role.Enterprise)));

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => claim.Submit(new(), _world.As(Role.Enterprise))));

        Assert.Equal(1, outcomes.Count(o => o.Succeeded));
        Assert.All(outcomes.Where(o => !o.Succeeded), o => Assert.Equal(MoveProblem.WrongState.Code, o.Problem?.Code));
    }

    [Fact]
    public async Task Another_employer_does_not_find_the_claim_and_cannot_claim_on_the_engagement()
    {
        var (_, engagement) = await _world.Expert();
        var (id, stranger) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        Assert.Equal(ClaimProblem.EngagementNotFound.Code, (await _world.Claim(id).Start(ClaimOn(engagement), _world.As(Role.Enterprise, organisation: stranger))).Problem?.Code);
        Ok(await _world.Claim(id).Start(ClaimOn(engagement), _world.As(Role.Enterprise)));

        Assert.Equal(ClaimProblem.NotFound.Code, (await _world.Claim(id).Submit(new(), _world.As(Role.Enterprise, organisation: stranger))).Problem?.Code);
        Assert.Equal(ClaimProblem.NotFound.Code, (await _world.Claim(Guid.CreateVersion7()).Submit(new(), _world.As(Role.Enterprise))).Problem?.Code);
    }

    [Fact]
    public async Task A_returned_claim_is_corrected_and_handed_in_again_and_a_rejected_one_frees_the_year()
    {
        var (_, engagement) = await _world.Expert();
        var claim = _world.Claim(Guid.CreateVersion7());
        var start = ClaimOn(engagement);
        Ok(await claim.Start(start with { Documents = [] }, _world.As(Role.Enterprise)));
        Assert.Equal(ClaimProblem.DocumentMissing.Code, (await claim.Submit(new(), _world.As(Role.Enterprise))).Problem?.Code);
        Ok(await claim.Revise(new(RecognisedHighLevelTalent: false, start.Documents), _world.As(Role.Enterprise)));
        Ok(await claim.Submit(new(), _world.As(Role.Enterprise)));
        Assert.Equal(MoveProblem.ReasonMissing.Code, (await claim.Return(new(), _world.As(Role.BureauReviewer))).Problem?.Code);
        Assert.Equal("缺页", Ok(await claim.Return(new(), _world.As(Role.BureauReviewer, reason: "缺页"))).Reason);
        Ok(await claim.Submit(new(), _world.As(Role.Enterprise)));
        Ok(await claim.Reject(new(), _world.As(Role.BureauReviewer, reason: "虚报")));

        Ok(await _world.Claim(Guid.CreateVersion7()).Start(start, _world.As(Role.Enterprise)));
    }

    [Fact]
    public async Task A_claim_takes_no_file_that_is_not_there_or_is_another_employers()
    {
        var (_, engagement) = await _world.Expert();
        var claim = _world.Claim(Guid.CreateVersion7());
        var start = ClaimOn(engagement);
        ClaimDocument[] stray = [.. start.Documents.Skip(1), start.Documents[0] with { FileId = Guid.CreateVersion7() }];
        Assert.Equal(ClaimProblem.FileNotFound.Code, (await claim.Start(start with { Documents = stray }, _world.As(Role.Enterprise))).Problem?.Code);
        Ok(await claim.Start(start with { Documents = [.. start.Documents.Skip(1)] }, _world.As(Role.Enterprise)));
        Assert.Equal(ClaimProblem.FileNotFound.Code, (await claim.Revise(new(RecognisedHighLevelTalent: false, stray), _world.As(Role.Enterprise))).Problem?.Code);
        Assert.Equal(ClaimProblem.DocumentUnknown.Code, (await claim.Attach(new("photo", FileOf("identity")), _world.As(Role.Enterprise))).Problem?.Code);
        Ok(await claim.Attach(new("business-licence", FileOf("business-licence")), _world.As(Role.Enterprise)));
        Ok(await claim.Remove(new("identity"), _world.As(Role.Enterprise)));
        Assert.Equal(ClaimProblem.DocumentNotThere.Code, (await claim.Remove(new("identity"), _world.As(Role.Enterprise))).Problem?.Code);
        Ok(await claim.Attach(new("identity", FileOf("identity")), _world.As(Role.Enterprise)));

        await _world.Execute("UPDATE platform.file SET organisation_id = gen_random_uuid() WHERE id = $1", FileOf("identity"));
        Assert.Equal(ClaimProblem.FileNotFound.Code, (await claim.Submit(new(), _world.As(Role.Enterprise))).Problem?.Code);
        await _world.Execute("UPDATE platform.file SET organisation_id = $2 WHERE id = $1", FileOf("identity"), Employer);
        Ok(await claim.Submit(new(), _world.As(Role.Enterprise)));
        Assert.Equal(MoveProblem.WrongState.Code, (await claim.Attach(new("identity", FileOf("identity")), _world.As(Role.Enterprise))).Problem?.Code);
    }

    [Fact]
    public async Task A_reviewer_who_finds_a_high_level_talent_cannot_agree()
    {
        var (_, engagement) = await _world.Expert();
        var claim = _world.Claim(Guid.CreateVersion7());
        await claim.Start(ClaimOn(engagement), _world.As(Role.Enterprise));
        await claim.Submit(new(), _world.As(Role.Enterprise));

        var refused = await claim.Review(new(FoundHighLevelTalent: true), _world.As(Role.BureauReviewer));

        Assert.Contains("第二条", refused.Problem?.English, StringComparison.Ordinal);
    }
}
