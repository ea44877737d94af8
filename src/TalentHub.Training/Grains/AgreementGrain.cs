using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Store.Commits;
using TalentHub.Training.Domain.Agreements;
using TalentHub.Training.Store;

namespace TalentHub.Training.Grains;

/// <inheritdoc cref="IAgreementGrain"/>
public sealed class AgreementGrain(
    [PersistentState("agreement")] IPersistentState<Agreement> state, Commit commit, PartyQueries parties, AgreementQueries agreements)
    : Grain, IAgreementGrain
{
    private Guid Id => this.GetPrimaryKey();

    /// <summary>An agreement entered by list has no grain state until somebody acts on it alone: it begins as the tables have it.</summary>
    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        if (!state.RecordExists && await agreements.Find(Id, cancellationToken) is { } entered)
        {
            state.State = entered;
        }
    }

    /// <inheritdoc/>
    public async Task<Outcome<AgreementView>> Sign(SignAgreement command, CommandContext context)
    {
        var school = context.OrganisationId ?? Guid.Empty;
        var found = await parties.Parties([school, command.EnterpriseId]);
        var facts = new AgreementFacts(found.GetValueOrDefault(school), found.GetValueOrDefault(command.EnterpriseId));
        return await Run(command, context, a => a.Sign(command, facts, context));
    }

    /// <inheritdoc/>
    public Task<Outcome<AgreementView>> End(EndAgreement command, CommandContext context) => Run(command, context, a => a.End(context));

    /// <inheritdoc/>
    public Task<Outcome<AgreementView>> Expire(ExpireAgreement command, CommandContext context) => Run(command, context, a => a.Expire(context));

    private Task<Outcome<AgreementView>> Run(object command, CommandContext context, Func<Agreement, Decision<Agreement>> decide) =>
        commit.Run(
            this, state,
            new CommitShape<Agreement, AgreementView>(
                AgreementTables.Subject, (writes, _, after) => AgreementTables.Write(writes, Id, after),
                a => new(Id, a.State, a.SchoolId, a.EnterpriseId, a.Terms!)),
            command, context, decide);
}
