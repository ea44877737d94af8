using TalentHub.Organisations.Domain.Organisations;
using TalentHub.Organisations.Store;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Store.Commits;

namespace TalentHub.Organisations.Grains;

/// <inheritdoc cref="IEnterpriseGrain"/>
public sealed class EnterpriseGrain(
    [PersistentState("enterprise")] IPersistentState<Organisation> state, Commit commit, OrganisationQueries organisations)
    : Grain, IEnterpriseGrain
{
    private Guid Id => this.GetPrimaryKey();

    /// <inheritdoc/>
    public Task<Outcome<OrganisationView>> Register(RegisterOrganisation command, CommandContext context) =>
        Run(command, context, organisation => organisation.Register(command, OrganisationKind.Enterprise, context));

    /// <inheritdoc/>
    public Task<Outcome<OrganisationView>> Edit(EditOrganisation command, CommandContext context) =>
        Run(command, context, organisation => organisation.Edit(command, Id, context));

    /// <inheritdoc/>
    public Task<Outcome<OrganisationView>> Close(CloseOrganisation command, CommandContext context) =>
        Run(command, context, organisation => organisation.Turn(OrganisationMove.Close, context));

    /// <inheritdoc/>
    public Task<Outcome<OrganisationView>> Reopen(ReopenOrganisation command, CommandContext context) =>
        Run(command, context, organisation => organisation.Turn(OrganisationMove.Reopen, context));

    private async Task<Outcome<OrganisationView>> Run(
        object command, CommandContext context, Func<Organisation, Decision<Organisation>> decide)
    {
        // An organisation that a roster entered has rows and no state until somebody first acts on it alone.
        var entered = state.State.State == OrganisationState.None ? await organisations.Find(Id) : null;
        return entered is { Kind: not OrganisationKind.Enterprise }
            ? OrganisationProblem.NotFound
            : await commit.Run(
                this, state, OrganisationShape.Of(Id), command, context, known => decide(entered?.ToState() ?? known));
    }
}
