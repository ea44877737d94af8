using TalentHub.Platform.Domain.Errors;

namespace TalentHub.Platform.Domain.Jobs;

/// <summary>What there is to say about an item: what it became, or why it was refused.</summary>
public sealed record JobItemDetail
{
    /// <summary>What a done item became.</summary>
    public string? Result { get; init; }

    /// <summary>Why an item was refused: one problem a cell, say.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];
}
