namespace TalentHub.Scheduling.Vebs.Model;

/// <summary>A site.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Travel">Minutes to other sites.</param>
public sealed record Site(string Id, IReadOnlyDictionary<string, int> Travel);
