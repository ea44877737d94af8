namespace TalentHub.People.Domain.Experts;

/// <summary>Whether a person is registered as an expert.</summary>
public enum ExpertState
{
    /// <summary>Not registered.</summary>
    None,

    /// <summary>Registered: may be engaged.</summary>
    Registered,
}
