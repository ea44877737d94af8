namespace TalentHub.Scheduling.Checking;

/// <summary>The rules that every plan keeps.</summary>
public enum PlanRule
{
    /// <summary>Every part of every candidate is placed once, or listed as unplaced.</summary>
    EveryPartOnce,

    /// <summary>Nobody is examined in a part that is not theirs.</summary>
    PartsOfTrack,

    /// <summary>A candidate is in one place at a time, and takes the parts in order.</summary>
    CandidateTimes,

    /// <summary>The room exists, serves the part and has the stations.</summary>
    RoomFits,

    /// <summary>No more people than places.</summary>
    Places,

    /// <summary>A room holds one sitting at a time, on slots of one day.</summary>
    RoomTimes,

    /// <summary>Enough invigilators.</summary>
    Invigilators,

    /// <summary>Panels are odd, large enough, of different people.</summary>
    PanelSize,

    /// <summary>A panel judges one track, and every member is qualified for it.</summary>
    Qualification,

    /// <summary>Relatives and teachers keep away.</summary>
    ConflictOfInterest,

    /// <summary>A person is known, present and in one place at a time, and on one site a day.</summary>
    PersonTimes,
}
