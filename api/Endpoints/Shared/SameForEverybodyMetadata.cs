namespace TalentHub.Api.Endpoints.Shared;

/// <summary>Marks an endpoint that answers everybody the same, signed in or not.</summary>
public sealed record SameForEverybodyMetadata;
