using TalentHub.Platform.Domain.Errors;

namespace TalentHub.People.Grains;

/// <summary>An expert, masked.</summary>
public sealed record ExpertView(Guid PersonId, string? AccountMask, int Engagements)
{
    /// <summary>What deserves a second look in what was just entered; it is saved all the same.</summary>
    public IReadOnlyList<Problem> Warnings { get; init; } = [];
}
