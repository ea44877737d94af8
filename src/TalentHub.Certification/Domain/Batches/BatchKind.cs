namespace TalentHub.Certification.Domain.Batches;

/// <summary>Under what a batch is run; statistics count the two apart.</summary>
public enum BatchKind
{
    /// <summary>Examinations that the job schedules.</summary>
    Examination,

    /// <summary>Workers recorded by an employer under its own filing (自主认定), judged by evaluation form, without sittings.</summary>
    OwnFiling,
}
