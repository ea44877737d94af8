namespace TalentHub.Scheduling.Instances;

/// <summary>A person before the id is drawn, with the planted duties.</summary>
internal sealed class DraftPerson(int site, int family, bool senior, int days)
{
    internal int Site => site;

    /// <summary>The occupation the person examines; none for invigilators and supervisors.</summary>
    internal int Family => family;

    internal bool Senior => senior;

    internal int[] Busy { get; } = new int[days];

    internal List<PlantedSession> Duties { get; } = [];

    internal int DaysUsed => Busy.Count(mask => mask != 0);

    internal void Add(PlantedSession session)
    {
        Busy[session.Day] |= session.Mask;
        Duties.Add(session);
        session.Staff.Add(this);
    }
}
