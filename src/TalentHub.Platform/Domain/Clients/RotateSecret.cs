namespace TalentHub.Platform.Domain.Clients;

/// <summary>Gives a machine client another secret.</summary>
public sealed record RotateSecret;
