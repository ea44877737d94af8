namespace TalentHub.People.Domain.Rosters;

/// <summary>What a roster is registered into: a class, a batch, a school.</summary>
/// <param name="Id">Its id, which is the key of the grain that owns the registration.</param>
/// <param name="OrganisationId">Whose it is; who acts for another organisation does not find it.</param>
/// <param name="Title">How it is called on pages.</param>
public sealed record RosterTarget(Guid Id, Guid OrganisationId, string Title);
