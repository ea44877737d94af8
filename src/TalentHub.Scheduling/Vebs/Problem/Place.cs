namespace TalentHub.Scheduling.Vebs.Problem;

/// <summary>A room or workshop with its number.</summary>
/// <param name="Number">Its number among the rooms, or among the workshops.</param>
/// <param name="Id">Its id.</param>
/// <param name="Site">The number of its site.</param>
/// <param name="Seats">Of a room.</param>
/// <param name="Computers">Of a room.</param>
/// <param name="Stations">Of a workshop, by type.</param>
/// <param name="Accessible">It can be reached with a wheelchair.</param>
/// <param name="Closed">Ticks of each day at which it is not to be had.</param>
internal sealed record Place(int Number, string Id, int Site, int Seats, int Computers, IReadOnlyDictionary<string, int> Stations, bool Accessible, ulong[] Closed);
