namespace TalentHub.Platform.Domain.Notices;

/// <summary>A notice after which its matter may go on.</summary>
/// <param name="Id">The notice.</param>
/// <param name="ClosesOn">The last day of its period.</param>
/// <param name="Digest">What was published, SHA-256.</param>
/// <param name="UpheldLines">The lines against which an objection was upheld: what they are about does not go on.</param>
public sealed record NoticeFacts(Guid Id, DateOnly ClosesOn, byte[] Digest, IReadOnlySet<string> UpheldLines);
