namespace TalentHub.Subsidies.Store.Claims;

/// <summary>A document of a claim.</summary>
public sealed class ClaimDocumentRow
{
    /// <summary>The claim.</summary>
    public Guid ClaimId { get; init; }

    /// <summary>Which of the pack's documents.</summary>
    public string Code { get; init; } = "";

    /// <summary>The stored file.</summary>
    public Guid FileId { get; init; }
}
