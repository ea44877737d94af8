namespace TalentHub.Scheduling.Vebs.Model;

/// <summary>A room for theory and reviews.</summary>
/// <param name="Id">Its id, unlike that of any other room or workshop.</param>
/// <param name="Site">Where it is.</param>
/// <param name="Seats">Seats that may be used.</param>
/// <param name="Computers">Seats with a computer.</param>
/// <param name="Accessible">It can be reached with a wheelchair.</param>
/// <param name="Closed">When it is not to be had.</param>
public sealed record TheoryRoom(string Id, string Site, int Seats, int Computers, bool Accessible, IReadOnlyList<Closure> Closed);
