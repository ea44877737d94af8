namespace TalentHub.Scheduling.Vebs.Model;

/// <summary>A person who examines, invigilates or supervises.</summary>
/// <param name="Id">The person's id.</param>
/// <param name="Roles">What the person may do.</param>
/// <param name="Qualifications">Occupations that the person may examine.</param>
/// <param name="Employer">The employer; null where there is none.</param>
/// <param name="Classes">Training classes that the person teaches.</param>
/// <param name="Withdrawals">Candidates whom the person must not judge.</param>
/// <param name="Home">The site near which the person lives.</param>
/// <param name="Away">When the person cannot come.</param>
/// <param name="Audited">The person audited the eligibility of candidates of this batch.</param>
public sealed record Officer(
    string Id, IReadOnlyList<OfficerRole> Roles, IReadOnlyList<Qualification> Qualifications, string? Employer, IReadOnlyList<string> Classes,
    IReadOnlyList<Withdrawal> Withdrawals, string Home, IReadOnlyList<Closure> Away, bool Audited = false);
