using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Store.Commits;
using TalentHub.Subsidies.Domain.Funds;
using TalentHub.Subsidies.Store.Funds;

namespace TalentHub.Subsidies.Grains.Funds;

/// <inheritdoc cref="IFundGrain"/>
public sealed class FundGrain([PersistentState("fund")] IPersistentState<Fund> state, Commit commit, FundFactsQueries facts) : Grain, IFundGrain
{
    private static readonly CommitShape<Fund, FundView> Shape = new(FundTables.Kind, FundTables.Write, FundView.Of);

    /// <inheritdoc/>
    public Task<Outcome<FundView>> Appropriate(AppropriateMoney command, CommandContext context) =>
        Fund.KeyOf(command.Code, command.Year) != this.GetPrimaryKey()
            ? Task.FromResult<Outcome<FundView>>(FundProblem.NotFound)
            : commit.Run(
                this, state, Shape, command, context, fund => fund.Appropriate(this.GetPrimaryKey(), command, context),
                writes => FundTables.Appropriate(writes, this.GetPrimaryKey(), command));

    /// <inheritdoc/>
    public async Task<Outcome<CommitResult>> Commit(CommitClaims command, CommandContext context)
    {
        if (IsUnknown)
        {
            return FundProblem.NotFound;
        }

        var plan = CommitPlan.Of(state.State, command.ClaimIds, await facts.Approved(command.ClaimIds), context);
        var shape = new CommitShape<Fund, CommitResult>(
            FundTables.Kind, FundTables.Write,
            after => new(FundView.Of(after), [.. plan.Committed.Select(c => c.ClaimId)], plan.Refused));
        return await commit.Run(
            this, state, shape, command, context, _ => plan.Decision,
            writes => FundTables.Commit(writes, this.GetPrimaryKey(), plan.Committed));
    }

    /// <inheritdoc/>
    public async Task<Outcome<FundView>> Release(ReleaseClaim command, CommandContext context)
    {
        if (IsUnknown)
        {
            return FundProblem.NotFound;
        }

        var (commitment, move) = await facts.Releasable(this.GetPrimaryKey(), command.ClaimId);
        return await commit.Run(
            this, state, Shape, command, context, fund => fund.Release(commitment, context),
            writes => FundTables.Release(writes, this.GetPrimaryKey(), commitment, move));
    }

    /// <inheritdoc/>
    public async Task<Outcome<FundView>> Close(CloseFund command, CommandContext context) =>
        IsUnknown ? FundProblem.NotFound : await commit.Run(this, state, Shape, command, context, fund => fund.Close(context));

    private bool IsUnknown => state.State.State == FundState.None;
}
