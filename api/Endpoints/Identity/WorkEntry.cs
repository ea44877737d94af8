namespace TalentHub.Api.Endpoints.Identity;

/// <summary>Things of one kind that wait for the caller, as the to-do list of the portal shows them.</summary>
/// <param name="Code">A stable name of what they are.</param>
/// <param name="What">What they are, in the caller's language.</param>
/// <param name="Count">How many.</param>
/// <param name="Urgent">Whether something is broken or late.</param>
/// <param name="Oldest">Since when the oldest waits; null where that is not known.</param>
/// <param name="Address">The page of the portal that holds just these.</param>
public sealed record WorkEntry(string Code, string What, long Count, bool Urgent, DateTimeOffset? Oldest, string Address);
