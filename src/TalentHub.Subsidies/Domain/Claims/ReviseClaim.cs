namespace TalentHub.Subsidies.Domain.Claims;

/// <summary>Changes the employer's declaration and the documents of a claim.</summary>
public sealed record ReviseClaim(bool RecognisedHighLevelTalent, IReadOnlyList<ClaimDocument> Documents);
