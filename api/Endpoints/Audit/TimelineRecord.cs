namespace TalentHub.Api.Endpoints.Audit;

/// <summary>A record that a timeline leads on to.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Id">Its id.</param>
/// <param name="Name">What people call it, where it has a name.</param>
public sealed record TimelineRecord(string Kind, string Id, string? Name);
