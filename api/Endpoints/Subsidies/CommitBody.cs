namespace TalentHub.Api.Endpoints.Subsidies;

/// <summary>Claims for which to set money aside: these, or all of the programme that wait for it.</summary>
/// <param name="Programme">The programme's code.</param>
/// <param name="ClaimIds">The claims; left out for all that wait.</param>
/// <param name="Reason">Why this budget bears claims of a later year; needed for such claims only.</param>
public sealed record CommitBody(string Programme, IReadOnlyList<Guid>? ClaimIds = null, string? Reason = null);
