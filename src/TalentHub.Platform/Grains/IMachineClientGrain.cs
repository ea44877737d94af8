using TalentHub.Platform.Domain.Clients;
using TalentHub.Platform.Domain.Commands;
using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Grains;

/// <summary>One machine client. The key is the OAuth client id.</summary>
public interface IMachineClientGrain : IGrainWithGuidKey
{
    /// <summary>Makes the client.</summary>
    Task<Outcome<MachineClientView>> Create(CreateMachineClient command, SecretHash secret, CommandContext context);

    /// <summary>Gives it another secret.</summary>
    Task<Outcome<MachineClientView>> RotateSecret(RotateSecret command, SecretHash secret, CommandContext context);

    /// <summary>Switches it off.</summary>
    Task<Outcome<MachineClientView>> Disable(DisableMachineClient command, CommandContext context);
}
