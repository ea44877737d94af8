using TalentHub.Platform.Domain.Clients;

namespace TalentHub.Api.Endpoints.Identity;

/// <summary>A client with its secret, which is shown this once.</summary>
public sealed record MachineClientSecret(MachineClientView Client, string Secret)
{
    /// <summary>Says nothing, so that it gets into no log.</summary>
    public override string ToString() => nameof(MachineClientSecret);
}
