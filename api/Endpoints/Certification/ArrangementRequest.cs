namespace TalentHub.Api.Endpoints.Certification;

/// <summary>Batches to be arranged together.</summary>
/// <param name="With">The other batches; none to arrange this one alone.</param>
/// <param name="Confirmed">Plans anew although tickets of one of them are out.</param>
/// <param name="Reason">Why, with <paramref name="Confirmed"/>; candidates read it.</param>
public sealed record ArrangementRequest(IReadOnlyList<Guid> With, bool Confirmed = false, string? Reason = null);
