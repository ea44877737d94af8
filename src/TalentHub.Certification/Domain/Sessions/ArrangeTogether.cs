namespace TalentHub.Certification.Domain.Sessions;

/// <summary>Has the job arrange the sittings of a batch together with those of other batches of the body, which share rooms and people.</summary>
/// <param name="With">The other batches; none to arrange this one alone.</param>
/// <param name="Confirmed">Whether sittings are arranged anew though their tickets are out, for the reason of the command.</param>
public sealed record ArrangeTogether(IReadOnlyList<Guid> With, bool Confirmed = false);
