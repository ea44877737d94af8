namespace TalentHub.Platform.Domain.Jobs;

/// <summary>What came of one item of a run.</summary>
public enum JobItemState
{
    /// <summary>It took effect.</summary>
    Done,

    /// <summary>It was refused, and its problems say why.</summary>
    Refused,
}
