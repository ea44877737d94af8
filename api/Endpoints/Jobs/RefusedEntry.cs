using TalentHub.Api.Endpoints.Shared;

namespace TalentHub.Api.Endpoints.Jobs;

/// <summary>An item that a run refused.</summary>
/// <param name="Item">Its name within the run, such as a row.</param>
/// <param name="Name">Whose item it is, where its name within the run does not say it: a candidate's ticket and name, a batch's title.</param>
/// <param name="Reasons">Why, one for each cell that is wrong.</param>
public sealed record RefusedEntry(string Item, string? Name, IReadOnlyList<ProblemItem> Reasons);
