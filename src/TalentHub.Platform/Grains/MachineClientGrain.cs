using Orleans.Runtime;
using TalentHub.Platform.Domain.Clients;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;
using TalentHub.Platform.Store.Commits;
using TalentHub.Platform.Store.Identity;

namespace TalentHub.Platform.Grains;

/// <summary>The single writer of one machine client.</summary>
public sealed class MachineClientGrain([PersistentState("client")] IPersistentState<MachineClient> state, Commit commit)
    : Grain, IMachineClientGrain
{
    private static readonly CommitShape<MachineClient, MachineClientView> Shape =
        new("machine-client", MachineClientTables.Write, MachineClientView.Of);

    /// <inheritdoc/>
    public Task<Outcome<MachineClientView>> Create(CreateMachineClient command, SecretHash secret, CommandContext context) =>
        commit.Run(
            this, state, Shape, command, context,
            client => client.Create(this.GetPrimaryKey(), command, context),
            writes => MachineClientTables.SetSecret(writes, this.GetPrimaryKey(), secret));

    /// <inheritdoc/>
    public Task<Outcome<MachineClientView>> RotateSecret(RotateSecret command, SecretHash secret, CommandContext context) =>
        commit.Run(
            this, state, Shape, command, context,
            client => client.Make(MachineClientMove.RotateSecret, context),
            writes => MachineClientTables.SetSecret(writes, this.GetPrimaryKey(), secret));

    /// <inheritdoc/>
    public Task<Outcome<MachineClientView>> Disable(DisableMachineClient command, CommandContext context) =>
        commit.Run(this, state, Shape, command, context, client => client.Make(MachineClientMove.Disable, context));
}
