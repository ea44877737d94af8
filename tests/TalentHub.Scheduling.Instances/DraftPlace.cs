namespace TalentHub.Scheduling.Instances;

/// <summary>A room or workshop before its id is drawn, with what the planted plan does in it.</summary>
internal sealed class DraftPlace(int site, int size, int family, int days)
{
    internal int Site => site;

    /// <summary>Seats or stations.</summary>
    internal int Size => size;

    /// <summary>Of a workshop.</summary>
    internal int Family => family;

    internal bool Computers { get; set; }

    internal bool Accessible { get; set; }

    /// <summary>One bit for each slot of each day in use.</summary>
    internal int[] Busy { get; } = new int[days];

    internal List<PlantedSession> Sessions { get; } = [];

    internal bool Free(int day, int mask) => (Busy[day] & mask) == 0;

    internal void Add(PlantedSession session)
    {
        Busy[session.Day] |= session.Mask;
        Sessions.Add(session);
        Accessible |= session.Candidates.Exists(candidate => candidate.Access);
    }
}
