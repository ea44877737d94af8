namespace TalentHub.People.Domain.Trainees;

/// <summary>Whether a person is known to the city.</summary>
public enum TraineeState
{
    /// <summary>Nobody under this id.</summary>
    None,

    /// <summary>Registered by a roster or a form.</summary>
    Known,
}
