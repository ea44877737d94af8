using TalentHub.Organisations.Domain.Alliances;
using TalentHub.Organisations.Domain.Organisations;
using TalentHub.Organisations.Store;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Store.Commits;

namespace TalentHub.Organisations.Grains;

/// <inheritdoc cref="IAllianceGrain"/>
public sealed class AllianceGrain(
    [PersistentState("alliance")] IPersistentState<Alliance> state, Commit commit, OrganisationQueries organisations)
    : Grain, IAllianceGrain
{
    private Guid Id => this.GetPrimaryKey();

    private CommitShape<Alliance, AllianceView> Shape => new(
        "alliance", (writes, _, after) => AllianceTables.Write(writes, Id, after),
        after => new(Id, after.Name, after.FoundedOn, after.State));

    /// <inheritdoc/>
    public Task<Outcome<AllianceView>> Found(FoundAlliance command, CommandContext context) =>
        Run(command, context, alliance => alliance.Found(command, context));

    /// <inheritdoc/>
    public Task<Outcome<AllianceView>> Rename(RenameAlliance command, CommandContext context) =>
        Run(command, context, alliance => alliance.Rename(command, context));

    /// <inheritdoc/>
    public async Task<Outcome<AllianceView>> Admit(AdmitMembers command, CommandContext context)
    {
        var found = await organisations.FindAll([.. command.Enterprises]);
        return command.Enterprises.Any(id => !found.TryGetValue(id, out var member) || member.Kind != OrganisationKind.Enterprise)
            ? AllianceProblem.MemberUnknown
            : await Run(
                command, context, alliance => alliance.Admit(command, context),
                writes => AllianceTables.Admit(writes, Id, command.Enterprises));
    }

    /// <inheritdoc/>
    public async Task<Outcome<AllianceView>> Dismiss(DismissMember command, CommandContext context)
    {
        var isMember = (await organisations.Memberships([Id])).Contains((Id, command.EnterpriseId));
        return await Run(
            command, context, alliance => alliance.Dismiss(isMember, context),
            writes => AllianceTables.Dismiss(writes, Id, command.EnterpriseId));
    }

    /// <inheritdoc/>
    public Task<Outcome<AllianceView>> Dissolve(DissolveAlliance command, CommandContext context) =>
        Run(command, context, alliance => alliance.Dissolve(context));

    private async Task<Outcome<AllianceView>> Run(
        object command, CommandContext context, Func<Alliance, Decision<Alliance>> decide, Action<Writes>? write = null)
    {
        // An alliance that a roster founded has a row and no state until somebody first acts on it alone.
        var founded = state.State.State == AllianceState.None ? await organisations.FindAlliance(Id) : null;
        return await commit.Run(this, state, Shape, command, context, alliance => decide(founded ?? alliance), write);
    }
}
