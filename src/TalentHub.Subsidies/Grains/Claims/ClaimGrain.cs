using TalentHub.Platform.Domain.Calendar;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Domain.Notices;
using TalentHub.Platform.Store.Commits;
using TalentHub.Platform.Store.Notices;
using TalentHub.Subsidies.Domain.Claims;
using TalentHub.Subsidies.Domain.Packs;
using TalentHub.Subsidies.Store;
using TalentHub.Subsidies.Store.Claims;

namespace TalentHub.Subsidies.Grains.Claims;

/// <inheritdoc cref="IClaimGrain"/>
public sealed class ClaimGrain(
    [PersistentState("claim")] IPersistentState<Claim> state, Commit commit, ClaimFactsQueries facts, Numbers numbers, PolicyPacks packs,
    Notices notices)
    : Grain, IClaimGrain
{
    private static readonly CommitShape<Claim, ClaimView> Shape = new(ClaimTables.Kind, ClaimTables.Write, ClaimView.Of);

    private PolicyPack Pack => packs.Version(state.State.Programme, state.State.PackVersion);

    /// <inheritdoc/>
    public async Task<Outcome<ClaimView>> Start(StartClaim command, CommandContext context)
    {
        var pack = packs.InForce(command.Programme, context.Today);
        if (!pack.Succeeded)
        {
            return await commit.Refuse<ClaimView>(this, ClaimTables.Kind, command, context, pack.Problem.In("programme"));
        }

        var year = Math.Clamp(command.Year, 1, 9999);
        if (await facts.Engagement(command.EngagementId, year) is not { } engagement)
        {
            return await commit.Refuse<ClaimView>(this, ClaimTables.Kind, command, context, ClaimProblem.EngagementNotFound.With().In("engagementId"));
        }

        var files = await facts.Files(command.Documents, context.OrganisationId);
        var number = state.State.State == ClaimState.None ? (await numbers.Take(Numbers.Claim, context.Today.Year, 1))[0] : state.State.Number;
        return await Run(command, context, claim => claim.Start(this.GetPrimaryKey(), command, number, engagement, pack.Value, files, context));
    }

    /// <inheritdoc/>
    public Task<Outcome<ClaimView>> Revise(ReviseClaim command, CommandContext context) =>
        Documented(command, command.Documents, context, (claim, files) => claim.Revise(command, Pack, files, context));

    /// <inheritdoc/>
    public Task<Outcome<ClaimView>> Attach(AttachDocument command, CommandContext context) => Documented(
        command, [.. state.State.Documents, new(command.Code, command.FileId)], context, (claim, files) => claim.Attach(command, Pack, files, context));

    /// <inheritdoc/>
    public Task<Outcome<ClaimView>> Remove(RemoveDocument command, CommandContext context) =>
        Documented(command, state.State.Documents, context, (claim, files) => claim.Remove(command, Pack, files, context));

    /// <inheritdoc/>
    public async Task<Outcome<ClaimView>> Submit(SubmitClaim command, CommandContext context)
    {
        var files = await facts.Files(state.State.Documents, state.State.EmployerId);
        return await Determined(
            command, "Submit", context, found: false, (claim, determination) => claim.Submit(determination, Pack, files, context));
    }

    /// <inheritdoc/>
    public Task<Outcome<ClaimView>> Withdraw(WithdrawClaim command, CommandContext context) =>
        Existing(() => Run(command, context, claim => claim.Withdraw(context)));

    /// <inheritdoc/>
    public Task<Outcome<ClaimView>> Return(ReturnClaim command, CommandContext context) =>
        Existing(() => Run(command, context, claim => claim.ReturnForCorrection(context)));

    /// <inheritdoc/>
    public Task<Outcome<ClaimView>> Review(ReviewClaim command, CommandContext context) =>
        Determined(command, "Review", context, command.FoundHighLevelTalent, (claim, determination) => claim.Review(determination, context));

    /// <inheritdoc/>
    public Task<Outcome<ClaimView>> Recommend(RecommendClaim command, CommandContext context) =>
        Determined(command, "Recommend", context, found: false, (claim, determination) => claim.Recommend(determination, context));

    /// <inheritdoc/>
    public Task<Outcome<ClaimView>> OpenNotice(OpenClaimNotice command, CommandContext context) =>
        Existing(() => Run(command, context, claim => claim.OpenNotice(command.NoticeId, context)));

    /// <inheritdoc/>
    public Task<Outcome<ClaimView>> Reconsider(ReconsiderClaim command, CommandContext context) =>
        Existing(() => Run(command, context, claim => claim.Reconsider(context)));

    /// <inheritdoc/>
    public async Task<Outcome<ClaimView>> Approve(ApproveClaim command, CommandContext context)
    {
        var obstacle = await Obstacle(context);
        return await Determined(
            command, "Approve", context, found: false, (claim, determination) => claim.Approve(determination, obstacle, context));
    }

    /// <inheritdoc/>
    public Task<Outcome<ClaimView>> Reject(RejectClaim command, CommandContext context) =>
        Existing(() => Run(command, context, claim => claim.Reject(context)));

    /// <summary>Why the notice stands in the way: its days are not over, an objection is open, or one was upheld.</summary>
    private async Task<Problem?> Obstacle(CommandContext context)
    {
        if (state.State is not { State: ClaimState.Noticed, NoticeId: { } noticeId })
        {
            return null;
        }

        if (state.State.NoticeStandsInTheWay(Pack, WorkingCalendar.National, context.Today) is { } running)
        {
            return running;
        }

        var proceeds = await notices.MayProceed(noticeId, context.Today);
        return !proceeds.Succeeded ? proceeds.Problem
            : proceeds.Value.UpheldLines.Contains(state.State.Number) ? ClaimProblem.ObjectionUpheld.With(("number", state.State.Number))
            : null;
    }

    /// <summary>Runs a command that changes documents, on the files that are there.</summary>
    private Task<Outcome<ClaimView>> Documented(
        object command, IReadOnlyList<ClaimDocument> documents, CommandContext context, Func<Claim, EvidenceFiles, Decision<Claim>> decide) =>
        Existing(async () =>
        {
            var files = await facts.Files(documents, state.State.EmployerId);
            return await Run(command, context, claim => decide(claim, files));
        });

    /// <summary>Runs a command that rests on the facts of the moment, and keeps the determination with it.</summary>
    private Task<Outcome<ClaimView>> Determined(
        object command, string stage, CommandContext context, bool found, Func<Claim, Determination, Decision<Claim>> decide) => Existing(async () =>
    {
        var claim = state.State;
        var engagement = await facts.Engagement(claim.EngagementId, claim.Year);
        var determination = Pack.Determine(new ClaimFacts(
            claim.Year, engagement?.DaysInYear ?? 0, claim.RecognisedHighLevelTalent || found, engagement?.Confirmed ?? false));
        return await Run(
            command, context, current => decide(current, determination),
            writes => ClaimTables.Keep(writes, this.GetPrimaryKey(), stage, determination));
    });

    /// <summary>Decides on the state of the tables, where fund and payouts may have moved the claim on since.</summary>
    private async Task<Outcome<ClaimView>> Run(
        object command, CommandContext context, Func<Claim, Decision<Claim>> decide, Action<Writes>? write = null)
    {
        var now = state.State.State == ClaimState.Approved ? await facts.StateOf(this.GetPrimaryKey()) : state.State.State;
        return await commit.Run(this, state, Shape, command, context, claim => decide(claim with { State = now }), write);
    }

    private async Task<Outcome<ClaimView>> Existing(Func<Task<Outcome<ClaimView>>> run) =>
        state.State.State == ClaimState.None ? ClaimProblem.NotFound : await run();
}
