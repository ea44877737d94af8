namespace TalentHub.Certification.Domain.Scores;

/// <summary>Defers parts for which the body has no place (缓考): all of them, or none when one is refused. The reason comes with the command.</summary>
public sealed record DeferParts(IReadOnlyList<DeferredPart> Parts);
