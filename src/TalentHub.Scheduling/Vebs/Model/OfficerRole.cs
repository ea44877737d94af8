namespace TalentHub.Scheduling.Vebs.Model;

/// <summary>What a person may do.</summary>
public enum OfficerRole
{
    /// <summary>Examines the lower levels (考评员).</summary>
    Assessor,

    /// <summary>Examines every level (高级考评员).</summary>
    Senior,

    /// <summary>Invigilates theory (监考员).</summary>
    Invigilator,

    /// <summary>Supervises a site (内部督导员), and then does nothing else in the batch.</summary>
    Supervisor,
}
