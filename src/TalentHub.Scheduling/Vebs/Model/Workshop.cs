namespace TalentHub.Scheduling.Vebs.Model;

/// <summary>A room with stations.</summary>
/// <param name="Id">Its id, unlike that of any other room or workshop.</param>
/// <param name="Site">Where it is.</param>
/// <param name="Stations">How many of each type.</param>
/// <param name="Accessible">It can be reached with a wheelchair.</param>
/// <param name="Closed">When it is not to be had.</param>
public sealed record Workshop(string Id, string Site, IReadOnlyDictionary<string, int> Stations, bool Accessible, IReadOnlyList<Closure> Closed);
