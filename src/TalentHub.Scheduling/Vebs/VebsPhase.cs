namespace TalentHub.Scheduling.Vebs;

/// <summary>What the engine is doing.</summary>
public enum VebsPhase
{
    /// <summary>First times for everything.</summary>
    Construction,

    /// <summary>Better times.</summary>
    Times,

    /// <summary>Panels, invigilators and supervisors.</summary>
    Staff,
}
