namespace TalentHub.Certification.Domain.Sessions;

/// <summary>A part of a candidate that could not be placed, and what stands in the way.</summary>
public sealed record UnplacedCandidate(Guid RegistrationId, string Part, string Reason)
{
    /// <summary>The reason of who came after the sittings were arranged.</summary>
    public const string Late = "Late";

    /// <summary>The reason of a part whose deferral was taken back.</summary>
    public const string NotDeferred = "NotDeferred";

    /// <summary>Whether a planning said so, in the engine's words.</summary>
    public bool WasPlanned => Reason is not (Late or NotDeferred);
}
