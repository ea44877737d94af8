namespace TalentHub.Platform.Domain.Clients;

/// <summary>Switches a machine client off for ever.</summary>
public sealed record DisableMachineClient;
