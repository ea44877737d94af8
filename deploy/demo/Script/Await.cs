namespace TalentHub.Demonstration.Script;

/// <summary>Asks again until the answer says that the work is done.</summary>
/// <param name="Get">The address.</param>
/// <param name="Path">Where the state stands in the answer.</param>
/// <param name="Until">The states that are waited for.</param>
/// <param name="Failed">The states in which waiting is in vain.</param>
public sealed record Await(string Get, string Path, IReadOnlyList<string> Until, IReadOnlyList<string>? Failed = null);
