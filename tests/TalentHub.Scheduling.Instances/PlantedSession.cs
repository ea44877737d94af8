namespace TalentHub.Scheduling.Instances;

/// <summary>A session of the planted plan.</summary>
internal sealed class PlantedSession(DraftPlace place, int track, int day, int start, int slots)
{
    internal DraftPlace Place => place;

    /// <summary>Of a practical session.</summary>
    internal int Track => track;

    internal int Day => day;

    internal int Start => start;

    internal int Slots => slots;

    internal int End => start + slots;

    internal int Mask => Grid.Mask(start, slots);

    internal List<DraftCandidate> Candidates { get; } = [];

    internal List<DraftPerson> Staff { get; } = [];
}
