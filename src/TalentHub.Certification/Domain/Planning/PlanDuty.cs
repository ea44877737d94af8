namespace TalentHub.Certification.Domain.Planning;

/// <summary>What somebody is in a plan.</summary>
public enum PlanDuty
{
    /// <summary>Sits a part.</summary>
    Candidate,

    /// <summary>Invigilates theory.</summary>
    Invigilator,

    /// <summary>Leads a panel.</summary>
    Leader,

    /// <summary>Is a member of a panel.</summary>
    Examiner,

    /// <summary>Supervises a site on a day.</summary>
    Supervisor,
}
